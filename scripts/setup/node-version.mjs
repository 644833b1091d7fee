// @ts-check
import { readFileSync } from "node:fs";
import { Stop } from "./stop.mjs";

const packageFile = new URL("../../package.json", import.meta.url);

/** Stops where Node.js is older than package.json asks for: npm itself goes on with a warning. */
export function requireNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(packageFile, "utf8"));
  const minimum = engines.node.replace(/^>=\s*/, "");
  if (minimum.localeCompare(version, "en", { numeric: true }) <= 0) return;
  throw new Stop(
    `Node.js ${version} is too old, ${minimum} or newer is needed: install one from https://nodejs.org, then run the same command again.`,
  );
}
