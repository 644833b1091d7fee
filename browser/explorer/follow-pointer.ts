/** Pixels between a shape's symbol and what is said of it, and between that and the map's edge. */
const gap = 14;

/**
 * Row and shape of a place light up together, whichever the pointer or the focus is on. On the map,
 * the answer of the place stands beside it. Returns what stops it.
 */
export function followPointer(root: HTMLElement): () => void {
  const tip = document.createElement("div");
  tip.className = "map-tip";
  tip.setAttribute("aria-hidden", "true");
  let lit: string | null = null;

  const light = (place: string | null, isOnMap: boolean): void => {
    if (place !== lit) {
      for (const one of root.querySelectorAll("[data-hover]"))
        one.removeAttribute("data-hover");
      for (const one of placesOf(root, place))
        one.setAttribute("data-hover", "");
      lit = place;
    }
    if (place === null || !isOnMap) tip.remove();
    else showTip(root, tip, place);
  };
  const follow = ({ target }: Event): void => {
    // Who goes over to read what stands there keeps it.
    if (target instanceof Node && tip.contains(target)) return;
    const link =
      target instanceof Element ? target.closest("a[data-place]") : null;
    const place = link?.getAttribute("data-place") || null;
    light(place, link?.closest(".map-frame") instanceof Element);
  };
  const leave = (): void => light(null, false);
  const stop = new AbortController();
  for (const type of ["pointerover", "focusin"])
    root.addEventListener(type, follow, stop);
  for (const type of ["pointerleave", "focusout", "click"])
    root.addEventListener(type, leave, stop);
  return () => {
    leave();
    stop.abort();
  };
}

function placesOf(root: HTMLElement, place: string | null): Iterable<Element> {
  return place === null
    ? []
    : root.querySelectorAll(
        `:is(.map-frame,.place-list) a[data-place="${place}"]`,
      );
}

/** Puts the answer of a place under its symbol, or above it where there is no room below. */
function showTip(root: HTMLElement, tip: HTMLElement, place: string): void {
  const answer = root.querySelector(`[data-answer="${place}"]`);
  const frame = root.querySelector<HTMLElement>(".map-frame");
  const label =
    root.querySelector(`.map-live .place-label[data-place="${place}"]`) ??
    root.querySelector(`.map-picture .place-label[data-place="${place}"]`);
  if (answer === null || frame === null || label === null) return;
  const name = document.createElement("b");
  name.textContent = answer.querySelector(".record-title")?.textContent ?? "";
  const lines = [...answer.querySelectorAll(".place-list-answer")].map((line) =>
    line.cloneNode(true),
  );
  tip.replaceChildren(name, ...lines);
  frame.append(tip);
  const area = frame.getBoundingClientRect();
  const words = (
    label.querySelector(".place-words") ?? label
  ).getBoundingClientRect();
  const symbol = label.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const below = Math.max(words.bottom, symbol.bottom) - area.top + gap;
  const above = Math.min(words.top, symbol.top) - area.top - gap - height;
  const top = below + height <= area.height || above < 0 ? below : above;
  const middle = symbol.left + symbol.width / 2 - area.left - width / 2;
  const left = Math.max(gap, Math.min(middle, area.width - width - gap));
  tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
