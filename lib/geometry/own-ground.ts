import type { Rectangle } from "./rectangle";
import { readPath, type PathPoint } from "./path-points";

/** The shape of a place in the units of a figure or drawing, ring by ring. */
export type OwnGround = PathPoint[][];

/** The shape that a path draws; no rings for a place that has none. */
export function findGround(
  path: string | null,
  move: (point: PathPoint) => PathPoint = (point) => point,
): OwnGround {
  return path === null ? [] : readPath(path).map((ring) => ring.map(move));
}

const columns = [0, 0.25, 0.5, 0.75, 1];
const rows = [0.2, 0.8];

/** How much of a box lies beyond the shape, 0 to 1; 0 where there is no shape. */
export function shareBeyond(
  { x, y, width, height }: Rectangle,
  ground: OwnGround,
): number {
  if (ground.length === 0) return 0;
  const points = rows.flatMap((row) =>
    columns.map((column) => ({ x: x + column * width, y: y + row * height })),
  );
  const beyond = points.filter((point) => !isWithin(point, ground));
  return beyond.length / points.length;
}

/** Whether a point is inside by the even-odd rule, so that holes are outside. */
function isWithin({ x, y }: PathPoint, ground: OwnGround): boolean {
  let crossings = 0;
  for (const ring of ground) {
    ring.forEach((one, index) => {
      const other = ring[(index + 1) % ring.length] ?? one;
      if (one.y > y === other.y > y) return;
      const at = one.x + ((y - one.y) * (other.x - one.x)) / (other.y - one.y);
      if (at > x) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}
