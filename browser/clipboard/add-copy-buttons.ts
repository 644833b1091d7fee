import { formatPastedFootnote, type Pasted } from "@/lib/embed/pasted-footnote";

export type CopyWords = { copy: string; copied: string; notCopied: string };

/**
 * Gives each citation of a panel a button that copies it: alone, or for a statement with what it says, as
 * text and footnote. Returns what takes the buttons away.
 */
export function addCopyButtons(
  panel: Element,
  { copy, copied, notCopied }: CopyWords,
  say: (spoken: string) => void,
): () => void {
  const citations = [...panel.querySelectorAll<HTMLElement>(".cite-panel dd")];
  const buttons = citations.map((citation) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cite-copy";
    button.textContent = copy;
    const name = citation.previousElementSibling?.textContent ?? "";
    button.setAttribute("aria-label", `${copy}: ${name}`);
    button.addEventListener("click", () => {
      // Read now: an address may have been served since (browser/served).
      writeClipboard(readPasted(citation)).then(
        () => say(copied),
        () => say(notCopied),
      );
    });
    citation.append(" ", button);
    return button;
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}

/** The citation without its button and the key for reference managers. */
function readPasted(citation: HTMLElement): Pasted {
  const own = citation.cloneNode(true) as HTMLElement;
  for (const other of own.querySelectorAll("code, button")) other.remove();
  const html = own.innerHTML.trim();
  const text = own.textContent.trim();
  if (citation.closest(".cite-statements") === null)
    return { html: `<p>${html}</p>`, text };
  const statement = citation.previousElementSibling;
  return {
    html: formatPastedFootnote(statement?.innerHTML ?? "", html),
    text: `${statement?.textContent ?? ""}\n${text}`,
  };
}

/** Throws where the browser, or the reader, does not allow it. */
function writeClipboard({ html, text }: Pasted): Promise<void> {
  const blob = (type: string, body: string) => new Blob([body], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      "text/html": blob("text/html", html),
      "text/plain": blob("text/plain", text),
    }),
  ]);
}
