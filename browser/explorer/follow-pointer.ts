import { findLabel } from "../leaflet/picture-parts";

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
      for (const link of root.querySelectorAll<HTMLElement | SVGElement>(
        ":is(.map-frame,.place-list) a[data-place]",
      ))
        link.toggleAttribute("data-hover", link.dataset.place === place);
      lit = place;
    }
    if (isOnMap) showTip(root, tip, place);
    else tip.remove();
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

/** Shows the answer of a place beside its symbol for as long as the tip has it. */
function showTip(
  root: HTMLElement,
  tip: HTMLElement,
  place: string | null,
): void {
  const answer = root.querySelector(`[data-answer="${place}"]`);
  const frame = root.querySelector(".map-frame");
  if (answer === null || frame === null) return;
  const name = document.createElement("b");
  name.textContent = answer.querySelector(".record-title")?.textContent ?? "";
  const lines = [...answer.querySelectorAll(".place-list-answer")].map((line) =>
    line.cloneNode(true),
  );
  tip.replaceChildren(name, ...lines);
  frame.append(tip);
  // The map may move under the pointer that rests, or to where a key has brought the focus.
  const stay = (): void => {
    if (!name.isConnected) return;
    putBeside(root, tip, frame.getBoundingClientRect(), place);
    requestAnimationFrame(stay);
  };
  stay();
}

/** Puts the tip under the symbol of a place, or above it where there is no room below. */
function putBeside(
  root: HTMLElement,
  tip: HTMLElement,
  area: DOMRect,
  place: string | null,
): void {
  const label = findLabel(root, place);
  const words = label?.querySelector(".place-words")?.getBoundingClientRect();
  const symbol = label?.getBoundingClientRect();
  if (!symbol || !words) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const below = Math.max(words.bottom, symbol.bottom) - area.top + gap;
  const above = Math.min(words.top, symbol.top) - area.top - gap - height;
  const top = below + height <= area.height || above < 0 ? below : above;
  const middle = symbol.left + symbol.width / 2 - area.left - width / 2;
  const left = Math.max(gap, Math.min(middle, area.width - width - gap));
  tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
