/** A point on the globe, in degrees. */
export type GlobePoint = { lat: number; lon: number };

/** A point on the plane: metres east and north of the projection's origin. */
export type PlanePoint = { x: number; y: number };

export type Albers = {
  project: (point: GlobePoint) => PlanePoint;
  unproject: (point: PlanePoint) => GlobePoint;
};

/** Mean radius of the earth in metres; `scripts/boundaries` builds with the same. */
const radius = 6371008.8;

/**
 * Albers' equal-area conic projection of the sphere (Snyder, "Map Projections",
 * USGS 1987, p. 100), the plane on which the boundaries are built. Longitudes
 * are taken the short way round, so a region may lie across the 180th meridian.
 * Throws if the two parallels are as far south as north of the equator, where
 * the cone has no apex.
 */
export function createAlbers(projection: {
  /** Standard parallels, degrees north. */
  parallels: readonly [number, number];
  origin: GlobePoint;
}): Albers {
  const { origin } = projection;
  const [first, second] = projection.parallels;
  const n = (sin(first) + sin(second)) / 2;
  if (Math.abs(n) < 1e-6) {
    throw new Error(
      `albers: parallels ${first} and ${second} cancel out (choose two that do not)`,
    );
  }
  const c = cos(first) ** 2 + 2 * n * sin(first);
  const distance = (lat: number) => Math.sqrt(c - 2 * n * sin(lat)) / n;
  const middle = distance(origin.lat);

  return {
    project({ lat, lon }) {
      const angle = toRadians(n * turn(lon - origin.lon));
      return {
        x: radius * distance(lat) * Math.sin(angle),
        y: radius * (middle - distance(lat) * Math.cos(angle)),
      };
    },
    unproject({ x, y }) {
      const east = x / radius;
      const south = middle - y / radius;
      const side = Math.sign(n);
      const angle = Math.atan2(side * east, side * south);
      const sine = (c - (east ** 2 + south ** 2) * n ** 2) / (2 * n);
      return {
        lat: toDegrees(Math.asin(Math.max(-1, Math.min(1, sine)))),
        lon: turn(origin.lon + toDegrees(angle) / n),
      };
    },
  };
}

/** The same direction between -180 and 180 degrees; what lies there stays as it is. */
function turn(degrees: number): number {
  return Math.abs(degrees) <= 180
    ? degrees
    : degrees - 360 * Math.round(degrees / 360);
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function sin(degrees: number): number {
  return Math.sin(toRadians(degrees));
}

function cos(degrees: number): number {
  return Math.cos(toRadians(degrees));
}
