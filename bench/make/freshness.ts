import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { benchFolder, builtFolder } from "./folders.ts";

/** What the next build or the editor writes beside the sources. */
const written =
  /(^|\/)(\.next|node_modules|out)\/|next-env\.d\.ts$|\.tsbuildinfo$/;

/** A hash over all that a page is made of: sources (files or folders in bench/) and options. */
export function hashSources(
  sources: readonly string[],
  options: unknown,
): string {
  const hash = createHash("sha256").update(JSON.stringify(options));
  for (const file of ["package-lock.json", ...sources]
    .flatMap(listFiles)
    .sort()) {
    hash.update(file).update(readFileSync(join(benchFolder, file)));
  }
  return hash.digest("hex");
}

/** Whether a page was built from exactly these sources. */
export function isFresh(name: string, hash: string): boolean {
  const stamp = stampOf(name);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** Remembers from what a page was built. Beside the page's folder, so that it is never served. */
export function markFresh(name: string, hash: string): void {
  writeFileSync(stampOf(name), hash);
}

const stampOf = (name: string): string => `${builtFolder(name)}.stamp`;

function listFiles(source: string): string[] {
  const path = join(benchFolder, source);
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(benchFolder.length),
    )
    .filter((file) => !written.test(file));
}
