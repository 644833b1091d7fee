import type { Rectangle } from "./rectangle";

/** A part of a whole as CSS writes it, in percent. */
export function formatShare(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`;
}

/** Where CSS puts an extent, in shares of a box, so that the frame, a part of it, fills the box. */
export function placeIn(
  extent: Rectangle,
  frame: Rectangle,
): Record<"left" | "top" | "width" | "height", string> {
  return {
    left: formatShare(extent.x - frame.x, frame.width),
    top: formatShare(extent.y - frame.y, frame.height),
    width: formatShare(extent.width, frame.width),
    height: formatShare(extent.height, frame.height),
  };
}
