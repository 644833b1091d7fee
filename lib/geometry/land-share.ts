import { findCrossings, isBetween } from "./polygon-contains";
import type { Line } from "./path";
import type { Rectangle } from "./rectangle";

const columns = [0, 0.25, 0.5, 0.75, 1];
const rows = [0.2, 0.8];

/** How much of a box lies on the land within the rings, 0 to 1, as ten points of it tell. */
export function shareOnLand(
  { x, y, width, height }: Rectangle,
  rings: readonly Line[],
): number {
  let within = 0;
  for (const row of rows) {
    const crossings = findCrossings(rings, y + row * height);
    for (const column of columns)
      if (isBetween(x + column * width, crossings)) within += 1;
  }
  return within / (rows.length * columns.length);
}
