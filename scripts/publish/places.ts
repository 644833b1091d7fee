import { existsSync, lstatSync, readFileSync, statfsSync } from "node:fs";
import path from "node:path";
import { Stop } from "../setup/stop.mjs";
import { requireWritable } from "./folder";

/**
 * Stops where one of these files can't be put in place by renaming: a folder on its way is a link, a
 * file, another volume, or can't be written to. `names` are paths in the folder.
 */
export function requirePlaces(folder: string, names: Iterable<string>): void {
  const { dev } = lstatSync(folder);
  const mounts = listMounts();
  const folders = new Set<string>();
  for (const name of names) {
    requireNoMount(path.join(folder, name), mounts);
    for (let up = path.posix.dirname(name); up !== ".";) {
      folders.add(up);
      up = path.posix.dirname(up);
    }
  }
  for (const name of [...folders].sort()) {
    const full = path.join(folder, name);
    const stats = lstatSync(full, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (!stats.isDirectory())
      throw new Stop(
        `${full} is a ${stats.isSymbolicLink() ? "link" : "file"}, and the site needs a folder there: move it away, nothing was changed.`,
      );
    if (stats.dev !== dev) refuseMount(full);
    requireNoMount(full, mounts);
    requireWritable(full);
  }
}

/** Stops where a volume is known to have less room than is needed. */
export function requireSpace(folder: string, bytes: number): void {
  let existing = folder;
  while (!existsSync(existing)) existing = path.dirname(existing);
  const { bavail, bsize, blocks } = statfsSync(existing);
  // Some network volumes don't say.
  if (blocks === 0 || bavail * bsize >= bytes) return;
  throw new Stop(
    `${folder} has ${formatSize(bavail * bsize)} free, and the publication needs ${formatSize(bytes)} beside what is there: make room, nothing was changed.`,
  );
}

function formatSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A part of the same volume that is mounted again looks like a folder, and can't be renamed into. */
function listMounts(): ReadonlySet<string> {
  const file = "/proc/self/mountinfo";
  if (!existsSync(file)) return new Set();
  const points = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split(" ")[4] ?? "");
  return new Set(
    points.map((point) =>
      point.replace(/\\(\d{3})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 8)),
      ),
    ),
  );
}

function requireNoMount(full: string, mounts: ReadonlySet<string>): void {
  if (mounts.has(full)) refuseMount(full);
}

function refuseMount(full: string): never {
  throw new Stop(
    `${full} is a volume of its own, and a publication must be on one: publish to that volume, or unmount it.`,
  );
}
