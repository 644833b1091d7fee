// @ts-check
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/** With less than this, in bytes, a disk counts as full: what failed for want of room has removed its last file. */
const little = 16 * 2 ** 20;

const again = "then run the same command again.";

/** @param {string} place */
const sayFull = (place) =>
  `The disk is full (${place}): free some of it, ${again}`;

/**
 * @param {string} place
 * @param {string} code
 */
const sayClosed = (place, code) =>
  `${place} can't be written to (${code}): give yourself the right to, or copy the project to where you have it, ${again}`;

const full = ["ENOSPC", "EDQUOT"];
const closed = ["EACCES", "EPERM", "EROFS"];

/**
 * The line for an error of the system that whoever runs a command can do something about; null for others.
 * @param {unknown} error
 */
export function explainSystemError(error) {
  const { code = "", path = "" } =
    error instanceof Error ? /** @type {NodeJS.ErrnoException} */ (error) : {};
  if (full.includes(code)) return sayFull(path);
  return closed.includes(code) && path !== "" ? sayClosed(path, code) : null;
}

/**
 * The folders of the project to which its commands write.
 * @param {string} folder
 */
export const ownPlaces = (folder) => [
  folder,
  ...["node_modules", ".cache", ".next", "out"].map((name) =>
    join(folder, name),
  ),
];

/**
 * Where npm writes besides.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export const npmPlaces = (env = process.env) => [
  env["npm_config_cache"] ?? join(homedir(), ".npm"),
  tmpdir(),
];

/**
 * What of the machine keeps a program from writing to one of these folders; null for nothing. A program that
 * failed may have told it in words of its own, or not at all.
 * @param {readonly string[]} places
 */
export function findObstacle(places) {
  for (const place of places.filter((one) => existsSync(one))) {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < little) return sayFull(place);
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      const { code = "" } = /** @type {NodeJS.ErrnoException} */ (error);
      return sayClosed(place, code);
    }
  }
  return null;
}
