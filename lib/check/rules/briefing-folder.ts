import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** The briefing is called what its folder is called. */
export function findWrongFolder(
  { briefing, folder }: CheckedRecords,
  at: At,
): Problem[] {
  if (briefing?.id === undefined || briefing.id === folder) return [];
  return [
    {
      ...at("briefing", 0, ["id"]),
      what: `the briefing "${briefing.id}" lies in the folder "${folder}"`,
      remedy: "give the folder the id of the briefing, or the other way round",
    },
  ];
}
