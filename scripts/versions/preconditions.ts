import {
  listFiles,
  look,
  readOwnFiles,
  type FileSums,
} from "../publish/own-files";
import { requirePlaces, requireSpace } from "../publish/places";
import type { Conflict } from "../publish/plan";
import { sizeOf } from "../publish/stage";
import { Stop } from "../setup/stop.mjs";
import { listTrees, proveVersions } from "./prove";

/** Stops where a version that was published has been changed or is missing. */
export function requireSound(folder: string): void {
  const isFirst =
    readOwnFiles(folder) === null && listTrees(folder).versions.length === 0;
  const damaged = isFirst ? [] : proveVersions(folder);
  if (damaged.length === 0) return;
  throw new Stop(
    `${folder}: what was published has been changed; put it back from a copy:\n${damaged.join("\n")}`,
  );
}

/**
 * Stops where the files can't be put in place, or where there is no room for them, as far as that is
 * known before the site is built. Returns own files that are no longer as they were published.
 */
export function requireReady(
  { lastBuilt = null }: { lastBuilt?: string | null },
  folder: string,
  own: FileSums,
  isNewTree: boolean,
): Conflict[] {
  const names = [...own.keys()];
  requirePlaces(folder, [...names, "v/any"]);
  const size =
    names.length > 0
      ? sizeOf(folder, names)
      : lastBuilt === null
        ? 0
        : sizeOf(lastBuilt, listFiles(lastBuilt));
  requireSpace(folder, size * (isNewTree ? 2 : 1));
  return [...own].flatMap(([name, sum]): Conflict[] => {
    const there = look(folder, name);
    if (there === null || name.startsWith("v/")) return [];
    if (!("sum" in there)) return [{ name, why: there.other }];
    return there.sum === sum ? [] : [{ name, why: "changed" }];
  });
}
