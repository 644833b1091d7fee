/** A position on the projected plane: metres to the east, metres to the north. */
type PlanePosition = readonly number[];

/** Metres for one drawing unit: finer than any border source is accurate, short in the page. */
export const unitMetres = 400;

/** Plane metres (y north) → drawing units (y down). */
export function toDrawing(
  x: number,
  y: number,
  unit = unitMetres,
): { x: number; y: number } {
  return { x: Math.round(x / unit), y: Math.round(-y / unit) };
}

/**
 * SVG path data for lines or rings on the plane, in whole drawing units. Steps are relative, which
 * is what makes the geometry compress well. Points that fall together are dropped; a line or ring
 * that shrinks to nothing is left out.
 */
export function drawPath(
  lines: readonly (readonly PlanePosition[])[],
  options: { closed: boolean; unit?: number },
): string {
  return lines.map((line) => drawLine(line, options)).join("");
}

function drawLine(
  line: readonly PlanePosition[],
  { closed, unit = unitMetres }: { closed: boolean; unit?: number },
): string {
  const steps: number[] = [];
  let start = "";
  let last: { x: number; y: number } | undefined;
  for (const position of line) {
    const point = toDrawing(position[0] ?? 0, position[1] ?? 0, unit);
    if (last === undefined) start = `M${point.x} ${point.y}`;
    else if (point.x !== last.x || point.y !== last.y) {
      steps.push(point.x - last.x, point.y - last.y);
    }
    last = point;
  }
  const least = closed ? 3 : 1;
  if (steps.length / 2 < least) return "";
  return `${start}l${joinNumbers(steps)}${closed ? "z" : ""}`;
}

/** A minus sign parts two numbers as well as a space does. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, index) =>
      index > 0 && number >= 0 ? ` ${number}` : `${number}`,
    )
    .join("");
}
