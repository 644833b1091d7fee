import { existsSync } from "node:fs";
import { listFiles, look } from "../publish/own-files";

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
      const there = look(folder, file);
      return there !== null && "sum" in there && there.sum === sum
        ? []
        : [`${file}: changed`];
    }),
    ...[...present]
      .filter((file) => !wanted.has(file))
      .map((file) => `${file}: was not published`),
  ];
}
