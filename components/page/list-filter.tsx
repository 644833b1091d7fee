"use client";

import { useEffect } from "react";

/** Hides entries of a list that lack the words in the box over it, and parts that have no entry left. */
export function ListFilter() {
  useEffect(function listen() {
    const box = document.querySelector<HTMLElement>(".filter-box");
    const input = box?.querySelector("input");
    const output = box?.querySelector("output");
    if (!input || !output) return;
    const entries = [
      ...document.querySelectorAll<HTMLElement>("[data-entry]"),
    ].map((entry) => ({ entry, text: fold(entry.textContent) }));
    const filter = (): void => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      for (const { entry, text } of entries)
        entry.hidden = !words.every((word) => text.includes(word));
      const kept = entries.filter(({ entry }) => !entry.hidden).length;
      output.textContent =
        words.length === 0 ? "" : `${kept} / ${entries.length}`;
      hideEmptyParts();
    };
    // A browser may bring back what was typed before the page was left.
    filter();
    input.addEventListener("input", filter);
    return () => input.removeEventListener("input", filter);
  }, []);
  return null;
}

function hideEmptyParts(): void {
  for (const part of document.querySelectorAll<HTMLElement>("section"))
    if (part.querySelector("[data-entry]"))
      part.hidden = !part.querySelector("[data-entry]:not([hidden])");
}

/** Letters without case and accents, so that “Askhabad” is found however it is typed. */
function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}
