import type L from "leaflet";
import { prefersLessMotion } from "./framing";

/** Pixels that a label needs around its symbol, across and along. */
const room: L.PointTuple = [90, 40];

/**
 * The focus never leaves the visible map: where a key brings it to a label beyond the edge, the map
 * moves there. Returns what stops it.
 */
export function keepFocusInView(map: L.Map): () => void {
  const container = map.getContainer();
  const follow = ({ target }: FocusEvent): void => {
    const label =
      target instanceof Element ? target.closest(".place-label") : null;
    // What a pointer presses must stay under it, or the browser makes no click of it.
    if (!label?.matches(":focus-visible")) return;
    // The browser may have scrolled the map itself to show what has the focus.
    container.scrollTo(0, 0);
    const frame = container.getBoundingClientRect();
    const { left, top, width, height } = label.getBoundingClientRect();
    map.panInside(
      map.containerPointToLatLng([
        left + width / 2 - frame.left,
        top + height / 2 - frame.top,
      ]),
      { padding: room, animate: !prefersLessMotion() },
    );
  };
  container.addEventListener("focusin", follow);
  return () => container.removeEventListener("focusin", follow);
}
