/**
 * Follows which place is open. The open one is the target of the address, so that embeds work
 * without this script; with it, a choice adds nothing to the history of the page around, and
 * Escape leads back to the link from which the record was opened.
 */
export function followPlaces(onSelect: (place: string | null) => void): void {
  let opener: HTMLElement | null = null;

  const mark = (): void => {
    const open = readOpenPlace();
    for (const label of document.querySelectorAll(".place-label")) {
      if (label.getAttribute("data-place") === open)
        label.setAttribute("aria-current", "true");
      else label.removeAttribute("aria-current");
    }
  };
  const open = (place: string | null): void => {
    // The state must follow the address; `replace` keeps the host's "back" free of our steps.
    location.replace(`#${place ?? "overview"}`);
    mark();
    onSelect(place);
  };

  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest("a[data-place]")
        : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const place = link.getAttribute("data-place") || null;
    opener = link as HTMLElement;
    open(place);
    focusRecord(place);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || readOpenPlace() === null) return;
    open(null);
    opener?.focus();
  });
  addEventListener("hashchange", mark);
  mark();
}

/** The place whose record is open; null for the overview. */
export function readOpenPlace(): string | null {
  const section = [
    ...document.querySelectorAll<HTMLElement>(".embed-record"),
  ].find((one) => getComputedStyle(one).display !== "none");
  return section?.dataset.place ?? null;
}

/** Shows a place, or the overview for null; an unknown place changes nothing. For hosts. */
export function showPlace(place: string | null): void {
  const records = [...document.querySelectorAll<HTMLElement>(".embed-record")];
  if (place !== null && !records.some((one) => one.dataset.place === place))
    return;
  location.replace(`#${place ?? "overview"}`);
}

function focusRecord(place: string | null): void {
  const scope =
    place === null ? ".embed-overview" : `.embed-record[data-place="${place}"]`;
  document
    .querySelector<HTMLElement>(`${scope} [data-focus]`)
    ?.focus({ preventScroll: true });
}
