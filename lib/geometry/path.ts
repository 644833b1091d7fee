/** A point in drawing units: x to the right, y downwards. */
export type DrawingPoint = { x: number; y: number };

/** A line, or a ring that ends on the point on which it began. */
export type Line = readonly DrawingPoint[];

/** A position on the projected plane: metres to the east, metres to the north. */
type PlanePosition = readonly number[];

/** Metres for one drawing unit: finer than any border source is accurate, short in the page. */
export const unitMetres = 400;

/** Plane metres (y north) → drawing units (y down). */
export function toDrawing(
  x: number,
  y: number,
  unit = unitMetres,
): DrawingPoint {
  // Not -0, which no text keeps.
  return { x: Math.round(x / unit) + 0, y: Math.round(-y / unit) + 0 };
}

/**
 * Lines or rings on the plane in whole drawing units. Points that fall together are dropped; a line
 * or ring that shrinks to nothing is left out.
 */
export function toLines(
  lines: readonly (readonly PlanePosition[])[],
  { closed, unit = unitMetres }: { closed: boolean; unit?: number },
): Line[] {
  const least = closed ? 4 : 2;
  return lines
    .map((line) => roundLine(line, unit))
    .filter((line) => line.length >= least);
}

function roundLine(line: readonly PlanePosition[], unit: number): Line {
  const points: DrawingPoint[] = [];
  for (const [x = 0, y = 0] of line) {
    const point = toDrawing(x, y, unit);
    const last = points.at(-1);
    if (last?.x !== point.x || last.y !== point.y) points.push(point);
  }
  return points;
}

/**
 * SVG path data for lines or rings. Steps are relative, which is what makes the geometry compress
 * well.
 */
export function formatPath(lines: readonly Line[], closed: boolean): string {
  return lines.map((line) => formatLine(line, closed)).join("");
}

function formatLine(line: Line, closed: boolean): string {
  const [start, ...rest] = line;
  if (start === undefined) return "";
  let last = start;
  const steps = rest.flatMap((point) => {
    const step = [point.x - last.x, point.y - last.y];
    last = point;
    return step;
  });
  return `M${start.x} ${start.y}l${joinNumbers(steps)}${closed ? "z" : ""}`;
}

/** A minus sign parts two numbers as well as a space does. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, index) =>
      index > 0 && number >= 0 ? ` ${number}` : `${number}`,
    )
    .join("");
}
