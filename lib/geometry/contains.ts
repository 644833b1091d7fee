import type { PlanePoint } from "./projection";
import { readBoundaries, type BoundaryTopology } from "./boundaries";
import { polygonContains } from "./polygon-contains";

/**
 * ISO 3166-1 alpha-3 code of the country in which a point on the plane lies;
 * null at sea and off the map. A lake is part of its country.
 */
export function countryAt(
  topology: BoundaryTopology,
  point: PlanePoint,
): string | null {
  const country = readBoundaries(topology).countries.find(({ geometry }) => {
    const rings =
      geometry.type === "Polygon"
        ? geometry.coordinates
        : geometry.coordinates.flat();
    const points = rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => ({ x, y })),
    );
    return polygonContains(points, point);
  });
  return country?.iso3 ?? null;
}
