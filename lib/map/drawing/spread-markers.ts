import type { DrawingPoint } from "../../geometry/path";

/** How often all pairs are looked at: moving one pair apart can bring another together. */
const rounds = 40;

/**
 * Moves markers apart that stand on one spot or nearly so, each by as little as it takes, so that
 * all of them can be seen and chosen. Of two on the very same point the first goes to the left.
 */
export function spreadMarkers(
  points: readonly DrawingPoint[],
  least: number,
): DrawingPoint[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < rounds; round += 1) {
    let isDone = true;
    moved.forEach((one, index) => {
      for (const other of moved.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= least - 1) continue;
        isDone = false;
        const [right, down] =
          distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        const by = (least - distance) / 2;
        one.x -= right * by;
        one.y -= down * by;
        other.x += right * by;
        other.y += down * by;
      }
    });
    if (isDone) break;
  }
  return moved.map(({ x, y }) => ({
    x: Math.round(x) + 0,
    y: Math.round(y) + 0,
  }));
}
