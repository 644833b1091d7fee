import type { MapDrawing } from "../drawing/map-drawing";
import type { Rectangle } from "../drawing/rectangle";
import { readPath, type PathPoint } from "../report/path-points";

type ToFigure = (point: PathPoint) => PathPoint;

/** A point of a drawn line that a name had better not cross, and what it costs to do so. */
type Hurdle = PathPoint & { cost: number };

/** Points of drawn lines, sorted into square cells so that those of a box are found at once. */
export type Hurdles = ReadonlyMap<string, readonly Hurdle[]>;

/** Figure units from one point of a line to the next, and across a cell. */
const stride = 3;
const cell = 24;

/** Borders, the heavy outline of a chosen place, and lines to the venue, in figure units. */
export function findHurdles(
  { places, links }: MapDrawing,
  selected: string | null,
  toFigure: ToFigure,
): Hurdles {
  const borders = places.flatMap(({ id, path }) =>
    // A border between two places is in the shape of both.
    walkPath(path ?? "", toFigure, id === selected ? 1.5 : 0.5),
  );
  const lines = links.flatMap(({ path }) => walkLink(path, toFigure, 3));
  return sortIntoCells([...borders, ...lines]);
}

/** Shores and rivers: crossed by a name, they only look untidy. */
export function findWaters(
  { lakes, rivers }: MapDrawing,
  toFigure: ToFigure,
): Hurdles {
  return sortIntoCells(walkPath(lakes + rivers, toFigure, 0.2));
}

/** What it costs to stand in a box: the points of lines in it. */
export function countHurdles(
  { x, y, width, height }: Rectangle,
  hurdles: Hurdles,
): number {
  let sum = 0;
  for (let column = cellOf(x); column <= cellOf(x + width); column += 1) {
    for (let row = cellOf(y); row <= cellOf(y + height); row += 1) {
      for (const point of hurdles.get(`${column} ${row}`) ?? []) {
        const isAcross = point.x > x && point.x < x + width;
        if (isAcross && point.y > y && point.y < y + height) sum += point.cost;
      }
    }
  }
  return sum;
}

function cellOf(at: number): number {
  return Math.floor(at / cell);
}

function sortIntoCells(points: readonly Hurdle[]): Hurdles {
  const cells = new Map<string, Hurdle[]>();
  for (const point of points) {
    const key = `${cellOf(point.x)} ${cellOf(point.y)}`;
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [point]);
    else list.push(point);
  }
  return cells;
}

function walkPath(path: string, toFigure: ToFigure, cost: number): Hurdle[] {
  return readPath(path).flatMap((ring) => walkLine(ring.map(toFigure), cost));
}

/** A line to the venue is one quadratic curve: `M x y q bend-x bend-y dx dy`. */
function walkLink(path: string, toFigure: ToFigure, cost: number): Hurdle[] {
  const [x = 0, y = 0, bendX = 0, bendY = 0, dx = 0, dy = 0] = (
    path.match(/-?\d+(\.\d+)?/g) ?? []
  ).map(Number);
  const points = Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const bend = 2 * t * (1 - t);
    return {
      x: x + bend * bendX + t * t * dx,
      y: y + bend * bendY + t * t * dy,
    };
  });
  return walkLine(points.map(toFigure), cost);
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
