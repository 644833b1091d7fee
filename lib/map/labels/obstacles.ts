import type { Line } from "../../geometry/path";
import type { Rectangle } from "../../geometry/rectangle";
import { pointsOnLink } from "../drawing/link-path";
import type { MapDrawing } from "../drawing/map-drawing";
import { costs } from "./costs";
import type { Viewport } from "./viewport";

/** Lines of the drawing that a name had better not cross, and what each point of them costs. */
export type ObstacleLines = readonly { line: Line; cost: number }[];

/** Borders, the heavier outline of a chosen place, lines to the venue, shores and rivers. */
export function listObstacles(
  { places, links, lakes, rivers, sea }: MapDrawing,
  selected: string | null = null,
): ObstacleLines {
  const withCost = (lines: readonly Line[], cost: number) =>
    lines.map((line) => ({ line, cost }));
  return [
    ...places.flatMap(({ id, rings }) =>
      withCost(rings, id === selected ? costs.chosenOutline : costs.border),
    ),
    ...withCost(links.map(pointsOnLink), costs.link),
    ...withCost([...lakes, ...rivers, ...sea], costs.water),
  ];
}

/**
 * What the points of lines cost, summed over all cells above and to the left of each corner of a
 * grid of one pixel: the sum of any box is then read at its four corners, however many places the
 * map has (a summed-area table: Crow, "Summed-area tables for texture mapping", 1984).
 */
export type ObstacleGrid = {
  columns: number;
  rows: number;
  sums: Float64Array;
};

/** Pixels from one point of a line to the next. */
const stride = 3;

/** Grids by their lines and viewport: the same map is tried with labels of several sizes. */
const grids = new WeakMap<ObstacleLines, WeakMap<Viewport, ObstacleGrid>>();

/** The grid of obstacles of the map at one size. */
export function sumObstacles(
  lines: ObstacleLines,
  viewport: Viewport,
): ObstacleGrid {
  const known = grids.get(lines) ?? new WeakMap<Viewport, ObstacleGrid>();
  grids.set(lines, known);
  const grid = known.get(viewport) ?? makeGrid(lines, viewport);
  known.set(viewport, grid);
  return grid;
}

function makeGrid(lines: ObstacleLines, viewport: Viewport): ObstacleGrid {
  const columns = Math.ceil(viewport.extent.width * viewport.scale);
  const rows = Math.ceil(viewport.extent.height * viewport.scale);
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (const { line, cost } of lines) {
    walkLine(line, viewport, (x, y) => {
      const column = Math.floor(x);
      const row = Math.floor(y);
      if (column < 0 || column >= columns || row < 0 || row >= rows) return;
      const index = (row + 1) * (columns + 1) + column + 1;
      sums[index] = (sums[index] ?? 0) + cost;
    });
  }
  addUp(sums, columns, rows);
  return { columns, rows, sums };
}

function addUp(sums: Float64Array, columns: number, rows: number): void {
  const width = columns + 1;
  for (let row = 1; row <= rows; row += 1) {
    let sum = 0;
    for (let index = row * width + 1; index < (row + 1) * width; index += 1) {
      sum += sums[index] ?? 0;
      sums[index] = sum + (sums[index - width] ?? 0);
    }
  }
}

/** What it costs to be in a box in pixels: the points of lines in it, to a pixel at the edges. */
export function costOfLines(
  { x, y, width, height }: Rectangle,
  { columns, rows, sums }: ObstacleGrid,
): number {
  const clamp = (at: number, most: number) =>
    Math.min(Math.max(Math.round(at), 0), most);
  const west = clamp(x, columns);
  const east = clamp(x + width, columns);
  const north = clamp(y, rows) * (columns + 1);
  const south = clamp(y + height, rows) * (columns + 1);
  const at = (index: number) => sums[index] ?? 0;
  return (
    at(south + east) - at(north + east) - at(south + west) + at(north + west)
  );
}

/** Visits points along a line, one every stride, in pixels; those of sides far outside are left out. */
function walkLine(
  line: Line,
  { extent, scale }: Viewport,
  visit: (x: number, y: number) => void,
): void {
  const [width, height] = [extent.width * scale, extent.height * scale];
  let [lastX, lastY] = [NaN, NaN];
  for (const point of line) {
    const x = (point.x - extent.x) * scale;
    const y = (point.y - extent.y) * scale;
    const isOutside =
      (x < 0 && lastX < 0) ||
      (y < 0 && lastY < 0) ||
      (x > width && lastX > width) ||
      (y > height && lastY > height);
    const [dx, dy] = [x - lastX, y - lastY];
    // Not a number before the first point, so that there is no step.
    const steps = isOutside ? 0 : Math.ceil(Math.hypot(dx, dy) / stride);
    for (let step = 0; step < steps; step += 1) {
      visit(lastX + (dx * step) / steps, lastY + (dy * step) / steps);
    }
    [lastX, lastY] = [x, y];
  }
}
