import { geoConicEqualArea } from "d3-geo";
import { earthRadius } from "./earth";

/** A point on the globe, in degrees. */
export type GlobePoint = { lat: number; lon: number };

/** A point on the plane: metres east and north of the projection's origin. */
export type PlanePoint = { x: number; y: number };

export type Albers = {
  project: (point: GlobePoint) => PlanePoint;
  unproject: (point: PlanePoint) => GlobePoint;
};

/**
 * Albers' equal-area conic projection of the sphere, the plane on which the boundaries are built.
 * Longitudes are taken the short way round, so a region may lie across the 180th meridian. Throws
 * if the two parallels are as far south as north of the equator, where the cone has no apex.
 */
export function createAlbers({
  parallels: [first, second],
  origin,
}: {
  /** Standard parallels, degrees north. */
  parallels: readonly [number, number];
  origin: GlobePoint;
}): Albers {
  if (Math.abs(first + second) < 1e-4) {
    throw new Error(
      `albers: parallels ${first} and ${second} cancel out (choose two that do not)`,
    );
  }
  const projection = geoConicEqualArea()
    .parallels([first, second])
    .rotate([-origin.lon, 0])
    .center([0, origin.lat])
    .scale(earthRadius)
    .translate([0, 0]);
  return {
    project({ lat, lon }) {
      const [x = NaN, down = NaN] = projection([lon, lat]) ?? [];
      return { x, y: -down };
    },
    unproject({ x, y }) {
      const [lon = NaN, lat = NaN] = projection.invert?.([x, -y]) ?? [];
      return { lat, lon };
    },
  };
}
