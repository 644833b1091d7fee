import { findLabel } from "../leaflet/picture-parts";
import {
  choosePlace,
  openEvent,
  readOpenPlace,
  type Choice,
} from "./open-place";
import { tellHost } from "./tell-host";

/**
 * What else a choice brings, once its record is painted: the mark on the map, the focus, and word to
 * the page around. Escape closes a record, and the focus goes back to the link that opened it.
 * `onOpen` gets the choice.
 */
export function answerChoices(onOpen: (choice: Choice) => void): void {
  const root = document.documentElement;
  let opener: HTMLElement | undefined;

  const answer = (choice: Choice): void => {
    const place = readOpenPlace();
    markPlace(place);
    onOpen(choice);
    tellHost({
      type: "select",
      place,
      ...(choice.byReader ? { top: focusRecord(place) } : {}),
    });
  };
  root.addEventListener(openEvent, (event) => {
    const choice = (event as CustomEvent<Choice>).detail;
    opener = choice.link ?? opener;
    if (!choice.byReader) return answer(choice);
    // To look for the focus has the whole record laid out, so the answer is painted first.
    requestAnimationFrame(() => setTimeout(() => answer(choice)));
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const place = readOpenPlace();
    if (place === null) return tellHost({ type: "escape" });
    choosePlace(null);
    // After the focus has gone to the list.
    requestAnimationFrame(() =>
      setTimeout(() => findWayBack(place, opener)?.focus()),
    );
  });
  // It may have been chosen before this script came.
  if (root.dataset.chosen !== undefined) answer({ byReader: true });
  else markPlace(readOpenPlace());
}

/** The link that opened a place; its label, if that was a shape, which no keyboard reaches. */
function findWayBack(
  place: string,
  opener: HTMLElement | undefined,
): HTMLElement | null {
  return opener?.dataset.place === place && opener.tabIndex === 0
    ? opener
    : findLabel(document, place);
}

function markPlace(place: string | null): void {
  document
    .querySelector(".place-label[aria-current]")
    ?.removeAttribute("aria-current");
  findLabel(document, place)?.setAttribute("aria-current", "true");
}

/** Gives the focus to the heading of a record or the list. Returns its pixels from the top. */
function focusRecord(place: string | null): number {
  const heading = document.querySelector<HTMLElement>(
    `#${place ?? "overview"} [data-focus]`,
  );
  if (heading === null) return 0;
  heading.focus({ preventScroll: true });
  const sentences = heading.parentElement?.querySelectorAll(
    ".record-sentence,.record-answer+section>.unknown",
  );
  // Both halves of the answer, and its name before them.
  for (const one of [...(sentences ?? [])].reverse())
    one.scrollIntoView({ block: "nearest" });
  heading.scrollIntoView({ block: "nearest" });
  return Math.round(heading.getBoundingClientRect().top + scrollY);
}
