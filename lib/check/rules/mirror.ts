import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A copy on somebody else's site is never linked to. */
export function findLinkedMirrors(records: CheckedRecords, at: At): Problem[] {
  return (records.lists.sources ?? []).flatMap(({ kind, url }, index) => {
    if (kind !== "mirror" || url === undefined) return [];
    return {
      ...at("sources", index, ["url"]),
      what: "a mirror has an address",
      remedy: "remove url; give the original's path, if known, as path_hint",
    };
  });
}
