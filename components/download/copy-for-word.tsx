"use client";

import { useState } from "react";
import type { PastedFigure } from "@/lib/embed/pasted-figure";

type CopyForWordProps = PastedFigure & {
  /** Address of the figure as PNG. */
  pictureUrl: string;
  words: { copy: string; copying: string; copied: string; notCopied: string };
};

/** Puts the figure on the clipboard: for Word with its caption, for others as a picture. */
export function CopyForWord({ words, ...figure }: CopyForWordProps) {
  const [spoken, setSpoken] = useState("");
  const copy = async (): Promise<void> => {
    setSpoken(words.copying);
    try {
      await copyFigure(figure);
      setSpoken(words.copied);
    } catch {
      setSpoken(words.notCopied);
    }
  };
  return (
    <p className="copy-for-word">
      <button type="button" className="map-button" onClick={copy}>
        {words.copy}
      </button>{" "}
      <span role="status">{spoken}</span>
    </p>
  );
}

/** Throws where the browser, or the reader, does not allow it. */
async function copyFigure(
  figure: Omit<CopyForWordProps, "words">,
): Promise<void> {
  const picture = fetchPicture(figure.pictureUrl);
  // Few readers copy: what writes it comes when one does.
  const writers = import("./figure-blobs");
  const html = writers.then(async ({ makeHtml }) =>
    makeHtml(figure, await picture),
  );
  const text = writers.then(({ makeText }) => makeText(figure));
  // A refusal below must not leave these promises without anyone who hears of it.
  for (const promise of [html, text]) promise.catch(() => undefined);
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
  if (!response.ok)
    throw new Error(`figure: ${url} answers ${response.status}`);
  return new Blob([await response.arrayBuffer()], { type: "image/png" });
}
