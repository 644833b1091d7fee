// @ts-check
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** @type {string[]} */
const mounted = [];

/** @param {readonly string[]} args */
function mount(args) {
  const { status, stderr, error } = spawnSync("mount", args, {
    encoding: "utf8",
  });
  if (status === 0) return null;
  const [line = ""] = (error?.message ?? stderr).trim().split("\n");
  return `nothing can be mounted here (${line})`;
}

/**
 * Puts a disk of so many megabytes at a folder; returns why it could not, or null.
 * @param {string} folder
 * @param {number} megabytes
 */
export function mountSmallDisk(folder, megabytes) {
  mkdirSync(folder, { recursive: true });
  const size = `size=${megabytes}m`;
  const fault = mount(["-t", "tmpfs", "-o", size, "tmpfs", folder]);
  if (fault === null) mounted.push(folder);
  return fault;
}

/**
 * Shows a folder at another place, where nothing can be written; returns why it could not, or null.
 * @param {string} folder
 * @param {string} place
 */
export function mountReadOnly(folder, place) {
  mkdirSync(place, { recursive: true });
  const fault = mount(["--bind", folder, place]);
  if (fault !== null) return fault;
  mounted.push(place);
  return mount(["-o", "remount,bind,ro", place]);
}

/** Takes away what was mounted last; all of it by default. */
export function unmount(count = mounted.length) {
  for (const folder of mounted.splice(-count).reverse())
    spawnSync("umount", ["--lazy", folder]);
}
