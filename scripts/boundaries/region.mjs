// @ts-check
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ west: number, south: number, east: number, north: number }} Box
 *
 * @typedef {object} RegionConfig
 * @property {import("./plane.mjs").Projection} projection
 *   The same words as in a briefing, so that a check can compare the two.
 * @property {Box} window Degrees; what is taken from the sources. Larger than `clip` in every corner.
 *   Across the 180th meridian its west is greater than its east; all round it is -180 to 180.
 * @property {Box} clip Metres on the plane; what is kept.
 * @property {string[]} places What a reader can choose: codes of ISO 3166-1 alpha-3 or ISO 3166-2.
 * @property {{ places: number, neighbours: number, water: number }} tolerances Metres.
 * @property {number} [smallestLakeKm2] Lakes of the package from this size on; without it those of
 *   `source/<name>.lakes.geojson`, if there is one.
 * @property {number} smallestIslandKm2
 * @property {number} quantisation Steps along each side of `clip`.
 * @property {{ id: string, licence: string, credit: string }} [own] An author's own shapes, in
 *   `source/<name>.own.geojson`, and the property that has their codes.
 * @property {Record<string, string>} [codes] Alpha-3 codes by the name of a Natural Earth feature
 *   that has none of its own; a code that another feature has merges the two. Those of all regions
 *   are in `atlas-codes.json`.
 * @property {Transfer[]} transfers Land that Natural Earth draws on the wrong side.
 *
 * @typedef {{ from: string, to: string } & ({ largerThanKm2: number } | { within: Box } | { cut: Box })} Transfer
 *   What country-coder gives to `to`, in pieces larger than this; or those detached pieces of
 *   `from` that lie `within` a box of degrees; or what a box cuts out of `from`.
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

/** @param {string} name */
export function configFileOf(name) {
  return `${folder}${name}${ending}`;
}

/**
 * @param {string} name
 * @returns {RegionConfig}
 */
export function readRegion(name) {
  return JSON.parse(readFileSync(configFileOf(name), "utf8"));
}

/**
 * A JSON file of this folder.
 * @param {string} path
 */
export function readJson(path) {
  return JSON.parse(readFileSync(`${folder}${path}`, "utf8"));
}
