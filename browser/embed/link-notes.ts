import { followClicks } from "./follow-clicks";

/**
 * Makes links of the numbers in all records, each to its note: `4–6` leads to the first of them, and
 * the others follow it. The notes of a record are those that its style rules leave in the list
 * (lib/embed/place-styles.ts), so their numbers are their places in it. The address keeps
 * what is open, and so has no note in it.
 */
export function linkNotes(): void {
  for (const cites of document.querySelectorAll(".cites")) {
    const record = cites.closest("section[id]")?.id ?? "";
    const parts = (cites.textContent ?? "").split(/(\d+(?:–\d+)?)/);
    cites.replaceChildren(
      ...parts.map((text, index) =>
        // Every second part is what the text was split by.
        index % 2 === 0 ? text : createLink(text, `#${record}`),
      ),
    );
  }
  followClicks<HTMLAnchorElement>(".cites a", ({ textContent }) =>
    showNote(parseInt(textContent ?? "")),
  );
}

function createLink(textContent: string, href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.setAttribute("role", "doc-noteref");
  return Object.assign(link, { href, textContent });
}

/** Unfolds the sources, and gives the focus to a note of the open record. */
function showNote(number: number): void {
  const list = document.querySelector<HTMLDetailsElement>(".embed-notes");
  if (list === null) return;
  list.open = true;
  const note = [
    ...list.querySelectorAll<HTMLElement>(".notes :is(i,li li)"),
  ].filter((one) => one.offsetParent !== null)[number - 1];
  const entry = note?.closest("li");
  if (!entry) return;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "nearest" });
}
