import path from "node:path";
import { readVersionFiles } from "../../lib/load/files";
import { listBriefings } from "../../lib/load/load";
import { treeOf } from "../../lib/load/trees";
import { compareTrees } from "../../lib/url/version-number";

/** The trees of the versions that the data keep as published, of all briefings, the earliest first. */
export function listKept(): string[] {
  return listBriefings()
    .flatMap((id) =>
      readVersionFiles(id).map((file) =>
        treeOf({ id }, path.basename(file.path, ".json")),
      ),
    )
    .sort(compareTrees);
}
