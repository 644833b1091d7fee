import { followClicks } from "./follow-clicks";
import { root } from "./root-element";

/** The view in which no place is open. */
const overview = "overview";

/** Goes off at the root element when something else is open; its detail is a `Choice`. */
export const openEvent = "briefing-map:open";

/** Who opened it: the reader, perhaps by a link, or else the page around or the address. */
export type Choice = { byReader: boolean; link?: HTMLElement };

/** The place whose record is open; null for the overview. */
export function readOpenPlace(): string | null {
  const { open } = root.dataset;
  return open === undefined || open === overview ? null : open;
}

/** Shows a place, or the overview for null; what is unknown changes nothing. For hosts. */
export function showPlace(place: string | null): void {
  const view = place ?? overview;
  // `replace` keeps the host's "back" free of our steps.
  if (view !== "" && listViews().includes(view)) location.replace(`#${view}`);
}

/** Shows what the reader chose. It is kept in the address, and adds nothing to the history. */
export function choosePlace(place: string | null, link?: HTMLElement): void {
  // From now on records wait for nothing: embed.css.
  root.dataset.chosen = "";
  history.replaceState(null, "", `#${place ?? overview}`);
  open(place ?? overview, { byReader: true, ...(link && { link }) });
}

/**
 * Follows which place is open, from before the first paint: `data-open` on the root element, by
 * which the style sheet shows a record. What is chosen while the document still comes is shown as
 * soon as it is there. Without scripts the target of the address does the same (place-styles.ts).
 */
export function followPlaces(): void {
  root.dataset.open = readAddress();
  addEventListener("hashchange", () => {
    const view = readAddress();
    if (view !== root.dataset.open) open(view, { byReader: false });
  });
  followClicks<HTMLElement>("a[data-place]", (link) =>
    choosePlace(link.dataset.place || null, link),
  );
}

function open(view: string, choice: Choice): void {
  root.dataset.open = view;
  root.dispatchEvent(new CustomEvent(openEvent, { detail: choice }));
}

const listViews = (): string[] => (root.dataset.views ?? "").split(" ");

function readAddress(): string {
  const view = location.hash.slice(1);
  return listViews().includes(view) ? view : (root.dataset.view ?? overview);
}
