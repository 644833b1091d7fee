// @ts-check
import { geoDistance } from "d3-geo";
import { areaOf, radius } from "./plane.mjs";
import { partsOf } from "./turn.mjs";

/** @typedef {import("geojson").Position} Position */

/** Square kilometres of a state that is small enough for each of its islands to count. */
const smallState = 30_000;

/** Of a larger state a part counts from this share of the largest on, and if it is this near. */
const leastShare = 0.02;
const nearKm = 1500;

/**
 * The positions, in degrees, of the parts of a place by which a map of it is framed: without what
 * lies overseas, unless the place is islands and nothing else.
 * @param {readonly { geometry: import("./turn.mjs").Area }[]} shapes All those of the place.
 * @returns {Position[]}
 */
export function listMainPositions(shapes) {
  const parts = shapes
    .flatMap(({ geometry }) => partsOf(geometry))
    .map((coordinates) => {
      const ring = coordinates[0] ?? [];
      const area = areaOf({ type: "Polygon", coordinates });
      return { ring, area };
    })
    .sort((one, other) => other.area - one.area);
  const [largest] = parts;
  if (largest === undefined) return [];
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  const kept = parts.filter(({ ring, area }) =>
    total < smallState
      ? area >= largest.area * leastShare
      : area >= largest.area * leastShare &&
        gapBetween(ring, largest.ring) < nearKm,
  );
  return kept.flatMap(({ ring }) => ring);
}

/**
 * Kilometres between two rings, as a few points of each tell.
 * @param {Position[]} ring
 * @param {Position[]} other
 */
function gapBetween(ring, other) {
  const [some, others] = [thin(ring), thin(other)];
  const angles = some.flatMap((from) =>
    others.map((to) => geoDistance(from, to)),
  );
  return (Math.min(...angles) * radius) / 1000;
}

/**
 * @param {Position[]} ring
 * @returns {[number, number][]}
 */
function thin(ring) {
  const step = Math.ceil(ring.length / 60);
  return ring
    .filter((_, index) => index % step === 0)
    .map(([lon = 0, lat = 0]) => [lon, lat]);
}

/**
 * The positions by which a map is framed of a place that the sources have no shape of: those of its
 * outline in country-coder, which is too rough to be drawn. None if it is not there.
 * @param {{ geometry: import("./turn.mjs").Area } | null} outline
 * @returns {Position[]}
 */
export function listOutline(outline) {
  return outline === null ? [] : partsOf(outline.geometry).flat(2);
}
