import type { Rectangle } from "./rectangle";

/** A part of a whole as CSS writes it, in percent. */
export function formatShare(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`;
}

/** Where CSS puts the whole of a drawing, in shares of a box, so that an extent of it fills the box. */
export function placeIn(
  whole: Rectangle,
  extent: Rectangle,
): Record<"left" | "top" | "width" | "height", string> {
  return {
    left: formatShare(whole.x - extent.x, extent.width),
    top: formatShare(whole.y - extent.y, extent.height),
    width: formatShare(whole.width, extent.width),
    height: formatShare(whole.height, extent.height),
  };
}
