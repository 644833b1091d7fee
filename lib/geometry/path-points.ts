/** A point of a path, in drawing units. */
export type PathPoint = { x: number; y: number };

/**
 * The lines or rings of SVG path data as the drawings write it: `M` and `l`, `h`, `v`, `z` with
 * relative steps. A ring ends where it began, without repeating the point. Throws for anything else.
 */
export function readPath(data: string): PathPoint[][] {
  const rings: PathPoint[][] = [];
  let at: PathPoint = { x: 0, y: 0 };
  const step = (x: number, y: number): void => {
    at = { x: at.x + x, y: at.y + y };
    rings.at(-1)?.push(at);
  };
  for (const [, command = "", rest = ""] of data.matchAll(
    /([A-Za-z])([^A-Za-z]*)/g,
  )) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    switch (command) {
      case "M":
        at = { x: numbers[0] ?? 0, y: numbers[1] ?? 0 };
        rings.push([at]);
        break;
      case "l":
        for (let index = 0; index < numbers.length; index += 2)
          step(numbers[index] ?? 0, numbers[index + 1] ?? 0);
        break;
      case "h":
        for (const number of numbers) step(number, 0);
        break;
      case "v":
        for (const number of numbers) step(0, number);
        break;
      case "z":
        at = rings.at(-1)?.[0] ?? at;
        break;
      default:
        throw new Error(`path: ${command} is not among M, l, h, v, z`);
    }
  }
  return rings;
}
