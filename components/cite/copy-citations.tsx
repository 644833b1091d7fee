"use client";

import { useEffect, useRef, useState } from "react";
import { formatPastedFootnote, type Pasted } from "@/lib/embed/pasted-footnote";

type CopyCitationsProps = {
  words: { copy: string; copied: string; notCopied: string };
};

/**
 * Gives each citation beside it a button that copies it: alone, or for a statement with what it says,
 * as text and footnote. The citations are finished HTML, in which nothing runs until this does.
 */
export function CopyCitations({ words }: CopyCitationsProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [spoken, setSpoken] = useState("");
  const { copy, copied, notCopied } = words;
  useEffect(() => {
    const cited =
      place.current?.parentElement?.querySelectorAll<HTMLElement>(
        ".cite-panel dd",
      );
    const buttons = [...(cited ?? [])].map((citation) => {
      const pasted = readPasted(citation);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "cite-copy";
      button.textContent = copy;
      const name = citation.previousElementSibling?.textContent ?? "";
      button.setAttribute("aria-label", `${copy}: ${name}`);
      button.addEventListener("click", () => {
        writeClipboard(pasted).then(
          () => setSpoken(copied),
          () => setSpoken(notCopied),
        );
      });
      citation.append(" ", button);
      return button;
    });
    return () => {
      for (const button of buttons) button.remove();
    };
  }, [copy, copied, notCopied]);
  return (
    <span ref={place} role="status" className="cite-copied">
      {spoken}
    </span>
  );
}

/** The citation without the key for reference managers. */
function readPasted(citation: HTMLElement): Pasted {
  const own = citation.cloneNode(true) as HTMLElement;
  own.querySelector("code")?.remove();
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
