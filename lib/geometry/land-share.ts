import { polygonContains } from "./polygon-contains";
import type { Line } from "./path";
import type { Rectangle } from "./rectangle";

const columns = [0, 0.25, 0.5, 0.75, 1];
const rows = [0.2, 0.8];

/** How much of a box lies on the land within the rings, 0 to 1, as ten points of it tell. */
export function shareOnLand(
  { x, y, width, height }: Rectangle,
  rings: readonly Line[],
): number {
  const points = rows.flatMap((row) =>
    columns.map((column) => ({ x: x + column * width, y: y + row * height })),
  );
  const within = points.filter((point) => polygonContains(rings, point));
  return within.length / points.length;
}
