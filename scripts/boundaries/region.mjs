// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ west: number, south: number, east: number, north: number }} Box
 *
 * @typedef {object} RegionConfig
 * @property {{ kind: "albers", parallels: [number, number], origin: { lat: number, lon: number } }} projection
 *   The same words as in a briefing, so that a check can compare the two.
 * @property {Box} window Degrees; what is taken from the sources. Larger than `clip` in every corner.
 * @property {Box} clip Metres on the plane; what is kept.
 * @property {string[]} places ISO 3166-1 alpha-3 codes of what a reader can choose.
 * @property {{ places: number, neighbours: number, water: number }} tolerances Metres.
 * @property {number} smallestIslandKm2
 * @property {number} quantisation Steps along each side of `clip`.
 * @property {Record<string, string>} codes Alpha-3 codes by the name of a Natural Earth feature
 *   that has none of its own; a code that another feature has merges the two.
 * @property {Transfer[]} transfers Land that Natural Earth draws on the wrong side.
 *
 * @typedef {{ from: string, to: string } & ({ largerThanKm2: number } | { within: Box })} Transfer
 *   Either what country-coder gives to `to`, in pieces larger than this, or those detached pieces
 *   of `from` that lie `within` a box of degrees.
 */

/** The folder of this script; a region is a `<name>.config.json` in it. */
export const folder = fileURLToPath(new URL(".", import.meta.url));

const ending = ".config.json";

/** @returns {string[]} Names of all regions, in alphabetical order. */
export function listRegions() {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/**
 * @param {string} name
 * @returns {RegionConfig}
 */
export function readRegion(name) {
  return JSON.parse(readFileSync(`${folder}${name}${ending}`, "utf8"));
}

/**
 * @param {string} name
 * @param {"lakes" | "rivers"} water
 * @returns {string | null} GeoJSON in degrees, null if the region has none.
 */
export function readWater(name, water) {
  const file = `${folder}source/${name}.${water}.geojson`;
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
