// @ts-check
import { feature } from "topojson-client";

/** @typedef {import("topojson-specification").Topology} Topology */

/**
 * Leaves out the islands that are too small to be seen. A place keeps its largest part, however
 * small, and, where all of it is small, every part that is a fair share of that.
 * @param {string} shapes TopoJSON in metres; each country has its `role`.
 * @param {number} smallestKm2
 */
export function dropSmallIslands(shapes, smallestKm2) {
  /** @type {Topology} */
  const topology = JSON.parse(shapes);
  for (const layer of Object.values(topology.objects)) {
    if (layer.type !== "GeometryCollection") continue;
    layer.geometries = layer.geometries.flatMap(
      (country) => dropParts(topology, country, smallestKm2 * 1e6) ?? [],
    );
  }
  return JSON.stringify(topology);
}

/** A part of less than this share of the largest goes even where all are small. */
const fairShare = 0.02;

/**
 * @param {Topology} topology
 * @param {import("topojson-specification").GeometryObject<any>} country
 * @param {number} smallest Square metres.
 * @returns {import("topojson-specification").GeometryObject | null} Null if nothing is left.
 */
function dropParts(topology, country, smallest) {
  if (country.type !== "MultiPolygon" && country.type !== "Polygon")
    return null;
  const parts = country.type === "Polygon" ? [country.arcs] : country.arcs;
  const areas = parts.map((arcs) => {
    const shape = feature(topology, { type: "Polygon", arcs });
    const [outer = []] = shape.geometry.coordinates;
    return outer.length < 5 ? 0 : Math.abs(areaOf(outer));
  });
  const { role } = /** @type {{ role: string }} */ (country.properties);
  const least =
    role === "place"
      ? Math.min(smallest, Math.max(...areas) * fairShare)
      : smallest;
  const kept = parts.filter((_, index) => {
    const area = areas[index] ?? 0;
    return area >= least || (role === "place" && area === Math.max(...areas));
  });
  const [only] = kept;
  if (only === undefined) return null;
  return kept.length === 1
    ? { ...country, type: "Polygon", arcs: only }
    : { ...country, type: "MultiPolygon", arcs: kept };
}

/** @param {import("geojson").Position[]} ring */
function areaOf(ring) {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}
