import { nameTree } from "../versions/name-tree";
import { listAllBriefings } from "./load";
import { loadVersions } from "./load-versions";

/** Name of the tree of a version of a briefing, under `v/`. */
export function treeOf({ id }: { id: string }, version: string): string {
  const all = listAllBriefings().flatMap((briefing) =>
    loadVersions(briefing).map((one) => ({ ...one, id: briefing })),
  );
  return nameTree(all, id, version);
}
