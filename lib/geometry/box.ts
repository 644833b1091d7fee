import { readBoundaries, type BoundaryTopology } from "./boundaries";

/** A rectangle on the plane, in metres east and north of the projection's origin. */
export type PlaneBox = {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
};

/**
 * The smallest box round one or more countries, which are given by their ISO
 * 3166-1 alpha-3 codes. Throws if there is none, or one that is not on the map.
 */
export function boxOf(
  topology: BoundaryTopology,
  ...codes: readonly [string, ...string[]]
): PlaneBox {
  const { countries } = readBoundaries(topology);
  const positions = codes.flatMap((code) => {
    const country = countries.find(({ iso3 }) => iso3 === code);
    if (country === undefined) {
      throw new Error(`boundaries: ${code} is not on the map (add it there)`);
    }
    const { geometry } = country;
    return geometry.type === "Polygon"
      ? geometry.coordinates.flat()
      : geometry.coordinates.flat(2);
  });
  const xs = positions.map(([x = 0]) => x);
  const ys = positions.map(([, y = 0]) => y);
  return {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  };
}
