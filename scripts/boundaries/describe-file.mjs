// @ts-check
import { gzipSync } from "node:zlib";

/**
 * What a region is and how large its file, a line for each.
 * @param {import("./region.mjs").RegionConfig} config
 * @param {string} topology
 */
export function describeFile(config, topology) {
  const { projection, clip, window, tolerances } = config;
  /** @type {any} */
  const { objects, arcs } = JSON.parse(topology);
  /** @type {{ iso3: string, role: string }[]} */
  const shapes = objects.countries.geometries.map(
    (/** @type {any} */ one) => one.properties,
  );
  const codesOf = (/** @type {string} */ role) =>
    shapes.filter((one) => one.role === role).map(({ iso3 }) => iso3);
  const lost = config.places.filter((code) => !codesOf("place").includes(code));
  const points = arcs.reduce(
    (/** @type {number} */ sum, /** @type {unknown[]} */ arc) =>
      sum + arc.length,
    0,
  );
  const [width, height] = [clip.east - clip.west, clip.north - clip.south].map(
    (metres) => (metres / 1000).toFixed(0),
  );
  return [
    `projection: ${JSON.stringify(projection)}`,
    `plane: ${width} by ${height} km, from ${window.west}° to ${window.east}° east, ${window.south}° to ${window.north}° north`,
    `places: ${codesOf("place").join(" ")}`,
    ...(lost.length === 0
      ? []
      : [
          `too small for a shape: ${lost.join(" ")} (write "shape: point" for each in places.yaml)`,
        ]),
    `neighbours: ${codesOf("neighbour").join(" ")}; lakes: ${objects.lakes.geometries.length}`,
    `tolerances: ${tolerances.places} m for places, ${tolerances.neighbours} m for neighbours`,
    `size: ${topology.length} bytes, ${(gzipSync(topology).length / 1000).toFixed(1)} kB gzip, ${points} points`,
  ];
}
