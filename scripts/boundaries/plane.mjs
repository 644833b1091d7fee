// @ts-check
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
} from "d3-geo";

/**
 * @typedef {{ lat: number, lon: number }} GlobePoint
 * @typedef {{ kind: "albers", parallels: [number, number], origin: GlobePoint }
 *   | { kind: "lambert-azimuthal", origin: GlobePoint }
 *   | { kind: "equal-earth", meridian: number }} Projection
 *   The same words as in a briefing, so that a check can compare the two.
 */

/** The radius that `lib/geometry/earth.ts` has too: a briefing's points must fall on this plane. */
export const radius = 6371008.8;

/**
 * The longitude in the middle of the plane: what lies opposite is where the globe is cut open.
 * @param {Projection} projection
 */
export function middleOf(projection) {
  return projection.kind === "equal-earth"
    ? projection.meridian
    : projection.origin.lon;
}

/**
 * The plane as `lib/geometry/projection.ts` has it: `[lon, lat]` in degrees to `[x, y]` in metres.
 * @param {Projection} projection
 */
export function createPlane(projection) {
  const sphere = createSphere(projection).scale(radius).translate([0, 0]);
  return {
    /** @param {readonly number[]} position */
    project([lon = 0, lat = 0]) {
      const [x = NaN, down = NaN] = sphere([lon, lat]) ?? [];
      return /** @type {[number, number]} */ ([x, -down]);
    },
    /**
     * Null for what is off the globe.
     * @param {readonly number[]} point
     * @returns {[number, number] | null}
     */
    unproject([x = 0, y = 0]) {
      const found = sphere.invert?.([x, -y]);
      if (!found?.every(Number.isFinite)) return null;
      const [backX = NaN, backY = NaN] = sphere(found) ?? [];
      return Math.hypot(backX - x, backY + y) < 1000 ? found : null;
    },
  };
}

/** @param {Projection} projection */
function createSphere(projection) {
  if (projection.kind === "equal-earth")
    return geoEqualEarth().rotate([-projection.meridian, 0]);
  const { lat, lon } = projection.origin;
  if (projection.kind === "lambert-azimuthal")
    return geoAzimuthalEqualArea().rotate([-lon, -lat]);
  return geoConicEqualArea()
    .parallels(projection.parallels)
    .rotate([-lon, 0])
    .center([0, lat]);
}

/**
 * The same plane for mapshaper, after the globe was turned by some degrees to the east.
 * @param {Projection} projection
 * @param {number} turn
 */
export function formatProjection(projection, turn) {
  const common = `+lon_0=${middleOf(projection) - turn} +x_0=0 +y_0=0 +R=${radius}`;
  if (projection.kind === "equal-earth") return `'+proj=eqearth ${common}'`;
  const { lat } = projection.origin;
  if (projection.kind === "lambert-azimuthal")
    return `'+proj=laea +lat_0=${lat} ${common}'`;
  const [south, north] = projection.parallels;
  return `'+proj=aea +lat_1=${south} +lat_2=${north} +lat_0=${lat} ${common}'`;
}

/**
 * Square kilometres of a shape in degrees, whichever way its rings run.
 * @param {import("geojson").Polygon | import("geojson").MultiPolygon} geometry
 */
export function areaOf(geometry) {
  const parts =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const areas = parts.map((coordinates) => {
    const area = geoArea({ type: "Polygon", coordinates });
    return Math.min(area, 4 * Math.PI - area);
  });
  return (areas.reduce((sum, area) => sum + area, 0) * radius ** 2) / 1e6;
}
