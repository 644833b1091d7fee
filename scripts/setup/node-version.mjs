// @ts-check
import { readFileSync } from "node:fs";
import { Stop } from "./stop.mjs";

const packageFile = new URL("../../package.json", import.meta.url);

/**
 * The oldest Node.js for each purpose: to build and serve the site it is package.json's; packages that check it
 * ask for a later one (scripts/supply/packages.test.ts holds both).
 * @returns {Readonly<Record<import("./install.mjs").Purpose, string>>}
 */
export function readMinimums() {
  const { engines } = JSON.parse(readFileSync(packageFile, "utf8"));
  return { build: engines.node.replace(/^>=\s*/, ""), checks: "20.19.0" };
}

/**
 * Stops where Node.js is older than a purpose asks for: npm itself goes on with a warning.
 * @param {import("./install.mjs").Purpose} purpose
 */
export function requireNode(purpose, version = process.versions.node) {
  const minimum = readMinimums()[purpose];
  if (minimum.localeCompare(version, "en", { numeric: true }) <= 0) return;
  throw new Stop(
    `Node.js ${version} is too old, ${minimum} or newer is needed: install one from https://nodejs.org, then run the same command again.`,
  );
}
