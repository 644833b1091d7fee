// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./run.mjs";

/**
 * Installs the packages of a folder that has a package.json of its own; null where they are there, else why
 * they can't be had.
 * @param {string} folder
 * @param {string} file what must be there after it is installed
 */
export async function installTool(folder, file) {
  const path = join(root, folder, "node_modules", file);
  if (existsSync(path)) return null;
  const args = ["install", "--prefix", folder];
  const quiet = ["--no-package-lock", "--no-audit", "--no-fund"];
  const { output } = await runNpm([...args, ...quiet, "--loglevel=error"], {
    isQuiet: true,
    timeLimit: 60_000,
  });
  if (existsSync(path)) return null;
  const [line = "no answer within a minute"] = output.trim().split("\n");
  return `its packages can't be had from npm (${line})`;
}
