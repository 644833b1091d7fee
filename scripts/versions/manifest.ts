import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The SHA-256 of every file of a folder, one a line, as `sha256sum -c` reads them. */
export function writeManifest(folder: string): string {
  return listFiles(folder)
    .map((file) => `${hash(path.join(folder, file))}  ${file}\n`)
    .join("");
}

/** What is not as the manifest says: files that are changed, missing, or too many. */
export function compareManifest(folder: string, manifest: string): string[] {
  const wanted = new Map(
    manifest
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const present = new Set(existsSync(folder) ? listFiles(folder) : []);
  return [
    ...[...wanted].flatMap(([file, sum]) => {
      if (!present.has(file)) return [`${file}: missing`];
      return hash(path.join(folder, file)) === sum ? [] : [`${file}: changed`];
    }),
    ...[...present]
      .filter((file) => !wanted.has(file))
      .map((file) => `${file}: was not published`),
  ];
}

/** Paths of all files in a folder, with slashes, in an order that is always the same. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

function hash(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
