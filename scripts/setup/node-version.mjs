// @ts-check
import { readFileSync } from "node:fs";
import { Stop } from "./stop.mjs";

/**
 * The oldest Node.js that package.json allows, without its ">=".
 * @param {URL} [packageFile]
 */
export function readMinimum(
  packageFile = new URL("../../package.json", import.meta.url),
) {
  const { engines } = JSON.parse(readFileSync(packageFile, "utf8"));
  return String(engines.node).replace(/^>=\s*/, "");
}

/**
 * Whether a version such as "20.9.0" or "v18.20.4" comes before another.
 * @param {string} version
 * @param {string} minimum
 */
export function isOlder(version, minimum) {
  const have = parseVersion(version);
  const want = parseVersion(minimum);
  for (let part = 0; part < 3; part += 1) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** @param {string} version */
function parseVersion(version) {
  return version
    .replace(/^v/, "")
    .split(".")
    .map((part) => parseInt(part, 10));
}

/** Stops where Node.js is too old for the packages that package.json names. */
export function requireNode(version = process.versions.node) {
  const minimum = readMinimum();
  if (isOlder(version, minimum)) {
    throw new Stop(
      `Node.js ${version} is too old, ${minimum} or newer is needed: install one from https://nodejs.org, then run the same command again.`,
    );
  }
}
