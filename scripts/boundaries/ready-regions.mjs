// @ts-check
import { readJson } from "./region.mjs";

/**
 * @typedef {object} ReadyRegion
 * @property {string} title
 * @property {string} source Where the list of its members is.
 * @property {string[]} places Codes of ISO 3166-1 alpha-3 that the sources have a shape of.
 * @property {string[]} points Those that they have none of.
 */

/** Names of the regions of which the list of places comes with the project. */
export function listReadyRegions() {
  return Object.keys(readAll());
}

/**
 * Null if there is none of the name.
 * @param {string} name
 * @returns {ReadyRegion | null}
 */
export function readReadyRegion(name) {
  return readAll()[name] ?? null;
}

/** @returns {Record<string, ReadyRegion>} */
function readAll() {
  return readJson("ready-regions.json");
}
