import type { Problem } from "../records/problem";
import {
  fieldsOf,
  recordKinds,
  type At,
  type CheckedRecords,
} from "../records/records";

/** Every source is cited; while a file cannot be read, nobody knows. */
export function findUncitedSources(records: CheckedRecords, at: At): Problem[] {
  if (recordKinds.some((kind) => records.lists[kind] === undefined)) return [];
  const cited = new Set(
    fieldsOf(records, "evidence").flatMap((field) =>
      field.value.map((one) => one?.source),
    ),
  );
  return (records.lists.sources ?? []).flatMap(({ id }, index) => {
    if (id === undefined || cited.has(id)) return [];
    return {
      ...at("sources", index),
      what: `nothing cites the source "${id}"`,
      remedy: "cite it as evidence of a statement, or remove it",
    };
  });
}
