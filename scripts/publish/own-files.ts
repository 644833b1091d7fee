import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Stop } from "../setup/stop.mjs";

/** The folder inside a publication that holds its list, and what is prepared. */
export const ownFolder = ".briefing-map";

export const listFile = `${ownFolder}/files.sha256`;
export const journalFile = `${ownFolder}/journal.json`;
export const lockFile = `${ownFolder}/lock`;
export const stagingFolder = `${ownFolder}/next`;
export const replacedFolder = `${ownFolder}/replaced`;

/** Files by their path in the folder, with slashes: their SHA-256. */
export type FileSums = ReadonlyMap<string, string>;

/** What stands at a path: the SHA-256 of a file, or what else is there; null for nothing. */
export type Standing = { sum: string } | { other: "folder" | "link" } | null;

/** The files that a publication has written and may replace; null where there is no list. */
export function readOwnFiles(folder: string): FileSums | null {
  const file = path.join(folder, listFile);
  return existsSync(file)
    ? parseOwnFiles(readFileSync(file, "utf8"), file)
    : null;
}

/** A list as text; `file` is how an error calls it. */
export function parseOwnFiles(text: string, file: string): FileSums {
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line, index) => {
        const [, sum = "", name = ""] =
          /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (isInside(name)) return [name, sum];
        throw new Stop(
          `${file}:${index + 1}: is no line of a list of files. Put the list back from a copy, or remove it and publish with --adopt.`,
        );
      }),
  );
}

/** The list as `sha256sum -c` reads it. */
export function formatOwnFiles(files: FileSums): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join("");
}

/** Whether a path from a file stays inside the folder that it is about, and outside our own. */
export function isInside(name: string): boolean {
  const parts = name.split("/");
  const isPlain = parts.every((part) => !["", ".", ".."].includes(part));
  return isPlain && !/[\\\0]/.test(name) && parts[0] !== ownFolder;
}

export function look(folder: string, name: string): Standing {
  const file = path.join(folder, name);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (stats.isFile()) return { sum: hashFile(file) };
  return { other: stats.isDirectory() ? "folder" : "link" };
}

/** Paths of all that is no folder, with slashes, in an order that is always the same. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !lstatSync(path.join(folder, name)).isDirectory())
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

export function hashFile(file: string): string {
  return hashBytes(readFileSync(file));
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
