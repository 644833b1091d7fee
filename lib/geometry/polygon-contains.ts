type Point = { x: number; y: number };

/** Whether a point is within rings by the even-odd rule, so that a ring in another is a hole. */
export function polygonContains(
  rings: readonly (readonly Point[])[],
  { x, y }: Point,
): boolean {
  return isBetween(x, findCrossings(rings, y));
}

/** Where rings cross the line at a height, each by its x. */
export function findCrossings(
  rings: readonly (readonly Point[])[],
  y: number,
): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let last = ring.at(-1);
    for (const next of ring) {
      if (last !== undefined && next.y > y !== last.y > y)
        crossings.push(
          last.x + ((next.x - last.x) * (y - last.y)) / (next.y - last.y),
        );
      last = next;
    }
  }
  return crossings;
}

/** Whether a point at that height is within: a line to the right crosses an odd number of sides. */
export function isBetween(x: number, crossings: readonly number[]): boolean {
  let within = false;
  for (const crossing of crossings) if (x < crossing) within = !within;
  return within;
}
