import type { DrawingPoint } from "@/lib/geometry/path";
import type { Rectangle } from "@/lib/geometry/rectangle";

/** Points in a row and in a column at which a view is looked at. */
const columns = 9;
const rows = 7;

/** Of these points, the share that a place has to cover to be named. */
const leastShare = 0.15;

/** Points spread over a view, those at its edge half a step away from it. */
export function samplePoints({
  x,
  y,
  width,
  height,
}: Rectangle): DrawingPoint[] {
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: x + (width * ((index % columns) + 0.5)) / columns,
    y: y + (height * (Math.floor(index / columns) + 0.5)) / rows,
  }));
}

/**
 * Where the name of a place can stand that covers these of the sample points: at the one nearest to
 * their middle that no obstacle is on; null where it covers too little of the view, or has no room.
 */
export function spotForName(
  covered: readonly DrawingPoint[],
  obstacles: readonly Rectangle[],
): DrawingPoint | null {
  if (covered.length < columns * rows * leastShare) return null;
  const mean = (read: (point: DrawingPoint) => number) =>
    covered.reduce((sum, point) => sum + read(point), 0) / covered.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const distance = ({ x, y }: DrawingPoint) =>
    Math.hypot(x - middle.x, y - middle.y);
  const [nearest] = covered
    .filter((point) => !obstacles.some((one) => isIn(one, point)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

function isIn({ x, y, width, height }: Rectangle, point: DrawingPoint) {
  return (
    point.x >= x &&
    point.x <= x + width &&
    point.y >= y &&
    point.y <= y + height
  );
}
