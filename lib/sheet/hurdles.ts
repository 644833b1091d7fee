import { pointsOnLink } from "../map/links";
import type { MapDrawing } from "../map/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import { readPath, type PathPoint } from "../geometry/path-points";

type ToFigure = (point: PathPoint) => PathPoint;

/** A point of a drawn line that a name had better not cross, and what it costs to do so. */
type Hurdle = PathPoint & { cost: number };

/**
 * What the points of drawn lines cost, summed over all cells above and to the left of each corner of
 * a grid of one figure unit: the sum of any box is then read at its four corners, however many
 * places the map has (a summed-area table: Crow, "Summed-area tables for texture mapping", 1984).
 */
export type Hurdles = {
  left: number;
  top: number;
  columns: number;
  rows: number;
  sums: Float64Array;
};

/** Figure units from one point of a line to the next. */
const stride = 3;

/** Borders, the heavy outline of a chosen place, and lines to the venue, within a box of the figure. */
export function findHurdles(
  { places, links }: MapDrawing,
  selected: string | null,
  toFigure: ToFigure,
  box: Rectangle,
): Hurdles {
  const borders = places.flatMap(({ id, path }) =>
    // A border between two places is in the shape of both.
    walkPath(path ?? "", toFigure, id === selected ? 1.5 : 0.5),
  );
  const lines = links.flatMap(({ path }) =>
    walkLine(pointsOnLink(path).map(toFigure), 3),
  );
  return sumUp([...borders, ...lines], box);
}

/** Shores and rivers: crossed by a name, they only look untidy. */
export function findWaters(
  { lakes, rivers }: MapDrawing,
  toFigure: ToFigure,
  box: Rectangle,
): Hurdles {
  return sumUp(walkPath(lakes + rivers, toFigure, 0.2), box);
}

/** What it costs to stand in a box: the points of lines in it, to a figure unit at the edges. */
export function countHurdles(
  { x, y, width, height }: Rectangle,
  { left, top, columns, rows, sums }: Hurdles,
): number {
  const clamp = (at: number, most: number) =>
    Math.min(Math.max(Math.round(at), 0), most);
  const west = clamp(x - left, columns);
  const east = clamp(x + width - left, columns);
  const north = clamp(y - top, rows) * (columns + 1);
  const south = clamp(y + height - top, rows) * (columns + 1);
  const at = (index: number) => sums[index] ?? 0;
  return (
    at(south + east) - at(north + east) - at(south + west) + at(north + west)
  );
}

function sumUp(
  points: readonly Hurdle[],
  { x, y, width, height }: Rectangle,
): Hurdles {
  const columns = Math.ceil(width);
  const rows = Math.ceil(height);
  const line = columns + 1;
  const sums = new Float64Array(line * (rows + 1));
  const at = (index: number) => sums[index] ?? 0;
  for (const point of points) {
    const column = Math.floor(point.x - x);
    const row = Math.floor(point.y - y);
    const isHere = column >= 0 && column < columns && row >= 0 && row < rows;
    if (!isHere) continue;
    const index = (row + 1) * line + column + 1;
    sums[index] = at(index) + point.cost;
  }
  for (let row = 1; row <= rows; row += 1) {
    let sum = 0;
    for (let index = row * line + 1; index < (row + 1) * line; index += 1) {
      sum += at(index);
      sums[index] = sum + at(index - line);
    }
  }
  return { left: x, top: y, columns, rows, sums };
}

function walkPath(path: string, toFigure: ToFigure, cost: number): Hurdle[] {
  return readPath(path).flatMap((ring) => walkLine(ring.map(toFigure), cost));
}

/** Points along a line, one every stride. */
function walkLine(line: readonly PathPoint[], cost: number): Hurdle[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return [{ ...from, cost }];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride);
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
      cost,
    }));
  });
}
