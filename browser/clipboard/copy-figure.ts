import type { PastedFigure } from "@/lib/embed/pasted-figure";

/** A figure with the address of its PNG. */
export type CopiedFigure = PastedFigure & { pictureUrl: string };

/** What the button says, and what becomes of it. */
export type CopyFigureWords = {
  copy: string;
  copying: string;
  copied: string;
  notCopied: string;
};

/** Puts a figure on the clipboard, and says how it goes. */
export async function copyFigure(
  figure: CopiedFigure,
  words: CopyFigureWords,
  say: (text: string) => void,
): Promise<void> {
  say(words.copying);
  try {
    await write(figure);
    say(words.copied);
  } catch {
    say(words.notCopied);
  }
}

/**
 * For Word with its caption, for others as a picture. Throws where the browser, or the reader, does not
 * allow it.
 */
async function write(figure: CopiedFigure): Promise<void> {
  const picture = fetchPicture(figure.pictureUrl);
  // Few readers copy: what writes it comes when one does.
  const writers = import("./figure-blobs");
  const html = writers.then(({ makeHtml }) => makeHtml(figure, picture));
  const text = writers.then(({ makeText }) => makeText(figure));
  // A refusal below must not leave these promises without anyone who hears of it.
  for (const promise of [html, text]) promise.catch(() => {});
  // Promises and not blobs: Safari forgets the click while a picture is still on its way.
  await navigator.clipboard.write([
    new ClipboardItem({
      "image/png": picture,
      "text/html": html,
      "text/plain": text,
    }),
  ]);
}

async function fetchPicture(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Blob([await response.arrayBuffer()], { type: "image/png" });
}
