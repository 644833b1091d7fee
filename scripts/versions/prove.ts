import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareTrees, isTree } from "../../lib/url/version-number";
import { readJournal } from "../publish/journal";
import { look, readOwnFiles, type FileSums } from "../publish/own-files";
import { compareManifest } from "./manifest";

/**
 * What is not as it was published, version by version; empty for a folder that is sound. The folder's
 * own list says which versions were published to it. Where there is none, those that the data keep
 * (`kept`) are all taken to have been.
 */
export function proveVersions(
  folder: string,
  kept: readonly string[] = [],
): string[] {
  const own = readOwnFiles(folder);
  const trees = listTrees(folder);
  const isNothing = own === null && trees.versions.length === 0;
  if (isNothing && kept.length === 0)
    return [`${folder}: nothing is published here`];
  const journal = readJournal(folder);
  return [
    ...(journal === null
      ? []
      : [
          `version ${journal.version} was cut short while it was put in place: run npm run publish again, which completes it`,
        ]),
    ...findMissing([...trees.versions, ...trees.lists], own, kept),
    ...trees.versions
      .filter((version) => !trees.lists.includes(version))
      .map((version) => `v/${version}: v/${version}.sha256 is missing`),
    ...trees.lists.flatMap((version) => compareTree(folder, version, own)),
  ];
}

/** Versions that the data keep and that were never published to a folder, by its own list. */
export function listUnpublished(
  folder: string,
  kept: readonly string[],
): string[] {
  const own = readOwnFiles(folder);
  if (own === null) return [];
  return kept.filter((version) => !own.has(`v/${version}.sha256`));
}

/** The trees of versions in a folder, and the versions that have a list of sums, the earliest first. */
export function listTrees(folder: string): {
  versions: string[];
  lists: string[];
} {
  const trees = path.join(folder, "v");
  const names = existsSync(trees) ? readdirSync(trees) : [];
  const ending = ".sha256";
  const lists = names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
  return {
    versions: names.filter(isTree).sort(compareTrees),
    lists: lists.filter(isTree).sort(compareTrees),
  };
}

function findMissing(
  present: string[],
  own: FileSums | null,
  kept: readonly string[],
): string[] {
  const published = own
    ? [...own.keys()].flatMap(
        (name) => /^v\/([^/]+)\.sha256$/.exec(name)?.[1] ?? [],
      )
    : kept;
  const why = own
    ? "was published here"
    : "is kept in the data, and the folder has no list that says it was never here";
  return published
    .filter((version) => !present.includes(version))
    .map((version) => `v/${version}: missing, it ${why}`);
}

function compareTree(
  folder: string,
  version: string,
  own: FileSums | null,
): string[] {
  const list = `v/${version}.sha256`;
  const sum = own?.get(list);
  const there = look(folder, list);
  if (there === null || !("sum" in there)) return [`${list}: is no file`];
  if (sum !== undefined && there.sum !== sum) return [`${list}: changed`];
  if (!existsSync(path.join(folder, "v", version)))
    return [`v/${version}: missing, its list ${list} is there`];
  const manifest = readFileSync(path.join(folder, list), "utf8");
  return compareManifest(path.join(folder, "v", version), manifest).map(
    (what) => `v/${version}/${what}`,
  );
}
