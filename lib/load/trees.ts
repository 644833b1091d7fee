import { nameTree, type DatedVersion } from "../versions/name-tree";
import { listAllBriefings, loadBriefing } from "./load";
import { loadPublished } from "./load-versions";

/** Name of the tree of a version of a briefing, under `v/`. */
export function treeOf({ id }: { id: string }, version: string): string {
  return nameTree(listAllBriefings().flatMap(listVersions), id, version);
}

/** Every version that was published of a briefing, and the present one. */
function listVersions(id: string): DatedVersion[] {
  const published = loadPublished(id).map(({ version, dated }) => ({
    id,
    version,
    dated,
  }));
  const { version, dated } = loadBriefing(id);
  return published.some((one) => one.version === version)
    ? published
    : [...published, { id, version, dated }];
}
