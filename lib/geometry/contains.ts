import type { Position } from "geojson";
import type { PlanePoint } from "./albers";
import { readBoundaries, type BoundaryTopology } from "./boundaries";

/**
 * ISO 3166-1 alpha-3 code of the country in which a point on the plane lies;
 * null at sea and off the map. A lake is part of its country.
 */
export function countryAt(
  topology: BoundaryTopology,
  point: PlanePoint,
): string | null {
  const country = readBoundaries(topology).countries.find(({ geometry }) => {
    return geometry.type === "Polygon"
      ? isInside(geometry.coordinates, point)
      : isInside(geometry.coordinates.flat(), point);
  });
  return country?.iso3 ?? null;
}

/** A ring inside another is a hole, so a point is inside if an odd number of rings is round it. */
function isInside(rings: readonly Position[][], point: PlanePoint): boolean {
  return rings.filter((ring) => isAround(ring, point)).length % 2 === 1;
}

/** Counts the sides of a ring that a line from the point to the east would cross. */
function isAround(ring: readonly Position[], { x, y }: PlanePoint): boolean {
  let around = false;
  let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
  for (const [nextX = 0, nextY = 0] of ring) {
    const isCrossed =
      nextY > y !== lastY > y &&
      x < lastX + ((nextX - lastX) * (y - lastY)) / (nextY - lastY);
    if (isCrossed) around = !around;
    [lastX, lastY] = [nextX, nextY];
  }
  return around;
}
