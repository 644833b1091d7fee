// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdAlone } from "./hold.mjs";
import { findObstacle, npmPlaces, ownPlaces } from "./obstacles.mjs";
import { root, runNpm } from "./run.mjs";
import { Stop } from "./stop.mjs";

/**
 * What an installation belongs to: the lockfile, and the system, because some
 * packages are native.
 * @param {string} folder
 */
function stampOfPackages(folder) {
  const lockfile = readFileSync(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lockfile).digest("hex");
  return `${process.platform}-${process.arch} ${hash}\n`;
}

/**
 * What the packages are wanted for: to build and serve the site takes fewer of them than to check it.
 * @typedef {"build" | "checks"} Purpose
 */

/** @param {string} folder */
const stampFile = (folder) => join(folder, "node_modules/.briefing-map-lock");

/**
 * Whether node_modules holds what package-lock.json asks for. What suffices for checks suffices for a build.
 * @param {string} folder
 * @param {Purpose} purpose
 */
export function isInstalled(folder, purpose) {
  const file = stampFile(folder);
  if (!existsSync(file)) return false;
  const [stamp, last = "checks"] = readFileSync(file, "utf8").split(/(?<=\n)/);
  return (
    stamp === stampOfPackages(folder) && (last === "checks" || last === purpose)
  );
}

/**
 * Remembers what an installation that has just ended is good for.
 * @param {string} folder
 * @param {Purpose} purpose
 */
export function rememberPackages(folder, purpose) {
  writeFileSync(stampFile(folder), `${stampOfPackages(folder)}${purpose}`);
}

/**
 * Installs from the lockfile, unless that has been done. Nothing that is there is taken away again.
 * @param {Purpose} purpose
 */
export async function installPackages(purpose) {
  if (!existsSync(join(root, "package-lock.json"))) {
    throw new Stop(
      "package-lock.json is missing: bring it back (git checkout package-lock.json), then run the same command again.",
    );
  }
  if (isInstalled(root, purpose)) return;
  await holdAlone("installation", async (leader) => {
    if (!isInstalled(root, purpose)) await install(purpose, leader);
  });
}

/**
 * @param {Purpose} purpose
 * @param {string} leader
 */
async function install(purpose, leader) {
  // What the site is built with stays in place while the rest comes: it may be serving.
  const isMore = isInstalled(root, "build");
  rmSync(stampFile(root), { force: true });
  const command = isMore ? ["install", "--no-save"] : ["ci"];
  console.log(
    `Installing packages (npm ${command.join(" ")}${isMore ? ", those for the checks" : ""}) …`,
  );
  // Whatever NODE_ENV says.
  const scope = purpose === "build" ? "--omit=dev" : "--include=dev";
  const args = [...command, scope, "--no-audit", "--no-fund"];
  const { code } = await runNpm([...args, "--loglevel=error"], {
    leader,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
  if (code !== 0) {
    const remedy =
      findObstacle([...ownPlaces(root), ...npmPlaces()]) ??
      "Check the network and the registry (npm config get registry), then run the same command again.";
    throw new Stop(
      `Installing packages failed (npm ${command[0]} ended with ${code}, its message is above). ${remedy}`,
    );
  }
  rememberPackages(root, purpose);
}
