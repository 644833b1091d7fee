// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdAlone } from "./hold.mjs";
import { root, runNpm } from "./run.mjs";
import { Stop } from "./stop.mjs";

/**
 * What an installation belongs to: the lockfile, and the system, because some
 * packages are native.
 * @param {string} folder
 */
export function stampOfPackages(folder) {
  const lockfile = readFileSync(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lockfile).digest("hex");
  return `${process.platform}-${process.arch} ${hash}\n`;
}

/** @param {string} folder */
const stampFile = (folder) => join(folder, "node_modules/.briefing-map-lock");

/**
 * Whether node_modules holds what package-lock.json asks for.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const file = stampFile(folder);
  return (
    existsSync(file) && readFileSync(file, "utf8") === stampOfPackages(folder)
  );
}

/** Installs from the lockfile, unless that has been done. */
export async function installPackages() {
  if (!existsSync(join(root, "package-lock.json"))) {
    throw new Stop(
      "package-lock.json is missing: bring it back (git checkout package-lock.json), then run the same command again.",
    );
  }
  if (isInstalled(root)) return;
  await holdAlone("installation", async (leader) => {
    if (!isInstalled(root)) await install(leader);
  });
}

/** @param {string} leader */
async function install(leader) {
  console.log("Installing packages (npm ci) …");
  // Development packages build and check the site, whatever NODE_ENV says.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const { code } = await runNpm([...args, "--loglevel=error"], {
    leader,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
  if (code !== 0)
    throw new Stop(
      `Installing packages failed (npm ci ended with ${code}, its message is above): check the network and the registry (npm config get registry), then run the same command again.`,
    );
  writeFileSync(stampFile(root), stampOfPackages(root));
}
