import {
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  type GeoProjection,
} from "d3-geo";
import { earthRadius } from "./earth";

/** A point on the globe, in degrees. */
export type GlobePoint = { lat: number; lon: number };

/** A point on the plane: metres east and north of the projection's origin. */
export type PlanePoint = { x: number; y: number };

/** An equal-area projection of the sphere; `scripts/boundaries` builds with the same words. */
export type ProjectionSettings =
  | {
      kind: "albers";
      /** Standard parallels, degrees north. */
      parallels: readonly [number, number];
      origin: GlobePoint;
    }
  | { kind: "lambert-azimuthal"; origin: GlobePoint }
  | {
      kind: "equal-earth";
      /** The meridian in the middle of the map, degrees east. */
      meridian: number;
    };

export type Projection = {
  project: (point: GlobePoint) => PlanePoint;
  unproject: (point: PlanePoint) => GlobePoint;
};

/**
 * The plane on which the boundaries are built. Longitudes are taken the short way round, so a
 * region may lie across the 180th meridian. Throws for the two parallels of a cone that are as far
 * south as north of the equator, where it has no apex.
 */
export function createProjection(settings: ProjectionSettings): Projection {
  const projection = createSphere(settings)
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

function createSphere(settings: ProjectionSettings): GeoProjection {
  if (settings.kind === "equal-earth")
    return geoEqualEarth().rotate([-settings.meridian, 0]);
  const { lat, lon } = settings.origin;
  if (settings.kind === "lambert-azimuthal")
    return geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const [first, second] = settings.parallels;
  if (Math.abs(first + second) < 1e-4) {
    throw new Error(
      `albers: parallels ${first} and ${second} cancel out (choose two that do not)`,
    );
  }
  return geoConicEqualArea()
    .parallels([first, second])
    .rotate([-lon, 0])
    .center([0, lat]);
}
