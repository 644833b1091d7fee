type Point = { x: number; y: number };

/** Whether a point is within rings by the even-odd rule, so that a ring in another is a hole. */
export function polygonContains(
  rings: readonly (readonly Point[])[],
  { x, y }: Point,
): boolean {
  let within = false;
  for (const ring of rings) {
    let last = ring.at(-1);
    for (const next of ring) {
      // The sides that a line from the point to the right would cross.
      if (
        last !== undefined &&
        next.y > y !== last.y > y &&
        x < last.x + ((next.x - last.x) * (y - last.y)) / (next.y - last.y)
      ) {
        within = !within;
      }
      last = next;
    }
  }
  return within;
}
