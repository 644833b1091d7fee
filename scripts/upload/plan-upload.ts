import { codings } from "../../lib/serving/codings";
import { isText } from "../../lib/serving/media-types";
import type { FileSums } from "../publish/own-files";
import { isPage } from "../publish/plan";
import { Stop } from "../setup/stop.mjs";

type UploadPlan = {
  /** Files to be written: those of one stage in any order, each stage when the one before it is whole. */
  stages: string[][];
  /** Files that the site no longer has. */
  remove: string[];
};

/** The tree of a version: the name of its list, and the files on it by their paths in the folder. */
export type ListedTree = { list: string; files: readonly string[] };

/**
 * What makes a store hold what a folder was published as. `there` is the list of the last upload: what is
 * not on it is somebody else's and stays. Trees are written once, and never removed; stops where one is
 * no longer what was uploaded.
 */
export function planUpload(
  local: FileSums,
  trees: readonly ListedTree[],
  there: FileSums,
): UploadPlan {
  const changed = [...local.keys()].filter(
    (name) => there.get(name) !== local.get(name),
  );
  const broken = changed.filter((name) => isOfTree(name) && there.has(name));
  if (broken.length > 0)
    throw new Stop(
      `${broken.join(", ")}: not what was uploaded. A version stays as it was published: publish from the folder that has it.`,
    );
  const site = changed.filter((name) => !isOfTree(name));
  const newTrees = trees.filter(({ list }) => !there.has(list));
  return {
    stages: [
      newTrees.flatMap(({ files }) => files),
      newTrees.map(({ list }) => list),
      // What pages load comes before the pages.
      site.filter((name) => !isPage(name)),
      site.filter(isPage),
    ],
    remove: [...there.keys()].filter(
      (name) => !local.has(name) && !isOfTree(name),
    ),
  };
}

const isOfTree = (name: string) => name.startsWith("v/");

/** A list without the compressed copies: the store gets copies of every text. */
export function withoutCopies(sums: FileSums): FileSums {
  const endings = Object.values(codings);
  const isCopy = (name: string) =>
    endings.some(
      (ending) =>
        name.endsWith(ending) && sums.has(name.slice(0, -ending.length)),
    );
  return new Map([...sums].filter(([name]) => !isCopy(name)));
}

/** The objects of a file: itself, and for a text a compressed copy in each coding. */
export function objectsOf(name: string): string[] {
  return isText(name)
    ? [name, ...Object.values(codings).map((ending) => `${name}${ending}`)]
    : [name];
}
