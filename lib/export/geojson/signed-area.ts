import type { Position } from "geojson";

/** Twice the area of a ring, in whatever unit: positive if it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
