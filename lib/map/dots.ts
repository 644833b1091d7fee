import type { Band } from "./bands";
import { pixelFrame } from "./landmark-box";
import type { DrawingPoint } from "./map-drawing";
import type { Rectangle } from "../geometry/rectangle";

/** Pixels from the middle of a dot to its edge, with its halo. */
export const dotRadius = 7;

/** The boxes of dots on the map in a band, in pixels at its least width. */
export function boxDots(
  dots: readonly DrawingPoint[],
  frame: Rectangle,
): (band: Band) => Rectangle[] {
  return (band) => {
    const scale = pixelFrame(frame, band).width / frame.width;
    return dots.map(({ x, y }) => ({
      x: (x - frame.x) * scale - dotRadius,
      y: (y - frame.y) * scale - dotRadius,
      width: 2 * dotRadius,
      height: 2 * dotRadius,
    }));
  };
}
