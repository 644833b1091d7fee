import type { DrawingPoint, Line } from "../../geometry/path";
import { isInside, overlap, type Rectangle } from "../../geometry/rectangle";
import type { DrawnLandmark } from "../drawing/map-drawing";
import { costs, shoreReach } from "./costs";
import { innerEdge, toPixels, toUnits, type Viewport } from "./viewport";
import { shareOnPlaces } from "./land";
import { costOfLines, sumObstacles, type ObstacleGrid } from "./obstacles";
import type { Surroundings } from "./surroundings";

/** The map at one size, with what is on it already, and how large a landmark's name is there. */
export type LandmarkViewport<Key> = {
  key: Key;
  viewport: Viewport;
  taken: readonly Rectangle[];
  sizeOf: (landmark: DrawnLandmark) => { width: number; height: number };
};

/** A landmark with the point on which its name is centred, and its box at each size that has room. */
export type PlacedLandmark<Key> = DrawnLandmark & {
  spot: DrawingPoint;
  boxes: Map<Key, Rectangle>;
};

/** Steps by which a name may leave its point: across in its widths, down in its heights. */
const across = [0, -0.3, 0.3, -0.6, 0.6];
const down = [0, -0.8, 0.8, -1.6, 1.6];

/**
 * Names of seas, lakes and neighbours: each on one spot near its point, where over all sizes of the
 * map it costs the least (`costs.ts`) and meets neither the edge, nor what is there, nor a
 * landmark named before it. `reference` is the size whose names make a step.
 */
export function placeLandmarks<Key>(
  landmarks: readonly DrawnLandmark[],
  viewports: readonly LandmarkViewport<Key>[],
  reference: Key,
  surroundings: Surroundings,
): PlacedLandmark<Key>[] {
  const sized = viewports.map((one) => ({
    ...one,
    taken: [...one.taken],
    grid: sumObstacles(surroundings.lines, one.viewport),
  }));
  const stepper = viewports.find(({ key }) => key === reference);
  return landmarks.flatMap((landmark) => {
    const [best] = listSpots(landmark, stepper)
      .map(({ spot, steps }) =>
        judgeSpot(landmark, spot, steps, sized, surroundings),
      )
      .sort((one, other) => one.cost - other.cost);
    if (best === undefined || best.boxes.size === 0) return [];
    for (const { key, taken } of sized) {
      const box = best.boxes.get(key);
      if (box !== undefined) taken.push(box);
    }
    return [{ ...landmark, spot: best.spot, boxes: best.boxes }];
  });
}

function listSpots<Key>(
  landmark: DrawnLandmark,
  stepper: LandmarkViewport<Key> | undefined,
): { spot: DrawingPoint; steps: number }[] {
  const { point } = landmark;
  if (stepper === undefined) return [{ spot: point, steps: 0 }];
  const { scale } = stepper.viewport;
  const { width, height } = stepper.sizeOf(landmark);
  const line = height / landmark.name.split("\n").length;
  return across.flatMap((right, column) =>
    down.map((below, row) => ({
      spot: {
        x: Math.round(point.x + (right * width) / scale),
        y: Math.round(point.y + (below * line) / scale),
      },
      steps: column + row,
    })),
  );
}

function judgeSpot<Key>(
  landmark: DrawnLandmark,
  spot: DrawingPoint,
  steps: number,
  viewports: readonly (LandmarkViewport<Key> & { grid: ObstacleGrid })[],
  surroundings: Surroundings,
): { spot: DrawingPoint; boxes: Map<Key, Rectangle>; cost: number } {
  const boxes = new Map<Key, Rectangle>();
  let cost = costs.step * steps;
  for (const { key, viewport, taken, sizeOf, grid } of viewports) {
    const { x, y } = toPixels(viewport, spot);
    const { width, height } = sizeOf(landmark);
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const isFree =
      isInside(box, innerEdge(viewport)) &&
      !taken.some((one) => overlap(box, one));
    if (isFree) boxes.set(key, box);
    cost += isFree
      ? costOfLines(box, grid) +
        costOfPosition(landmark, box, viewport, surroundings)
      : costs.missing;
  }
  return { spot, boxes, cost };
}

function costOfPosition(
  { kind }: DrawnLandmark,
  box: Rectangle,
  viewport: Viewport,
  { lands, lakes }: Surroundings,
): number {
  const under = toUnits(viewport, box);
  return kind === "water"
    ? costs.shoreGap * gapToShore(under, lakes, viewport.scale)
    : costs.landmarkOnPlace * shareOnPlaces(under, lands);
}

/** Pixels from the name of a lake to the nearest shore; 0 out at sea, where none is near. */
function gapToShore(
  { x, y, width, height }: Rectangle,
  lakes: readonly Line[],
  scale: number,
): number {
  let nearest = Infinity;
  for (const shore of lakes) {
    for (const point of shore) {
      const right = Math.max(x - point.x, point.x - x - width, 0);
      const below = Math.max(y - point.y, point.y - y - height, 0);
      nearest = Math.min(nearest, Math.hypot(right, below));
    }
  }
  const gap = nearest * scale;
  return gap > shoreReach ? 0 : gap;
}
