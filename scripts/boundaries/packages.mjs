// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { folder } from "./region.mjs";

/** @returns {string[]} `name version` of the pinned packages that are not there in that version. */
export function findUninstalled() {
  return Object.entries(readPackage(folder).dependencies ?? {})
    .filter(([name, version]) => findVersion(name) !== version)
    .map(([name, version]) => `${name} ${version}`);
}

/**
 * @param {string} name
 * @returns {string | null} The installed version, null if there is none.
 */
export function findVersion(name) {
  const path = `${folder}node_modules/${name}/`;
  return existsSync(path) ? readPackage(path).version : null;
}

/**
 * @param {string} path
 * @returns {{ version: string, dependencies?: Record<string, string> }}
 */
function readPackage(path) {
  return JSON.parse(readFileSync(`${path}package.json`, "utf8"));
}
