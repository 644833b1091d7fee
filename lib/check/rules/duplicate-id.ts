import type { RecordKind } from "../../briefing/schema/briefing";
import type { Problem } from "../records/problem";
import {
  kindNames,
  recordKinds,
  type At,
  type CheckedRecords,
} from "../records/records";

/** Kinds with a set of ids of their own; all the others share one. */
const separate: readonly RecordKind[] = [
  "locations",
  "landmarks",
  "roles",
  "parts",
];

/**
 * No id stands for two records. All kinds share one set of ids, because participants,
 * disagreements and addresses refer to several kinds alike. Locations have a set of their own: a
 * town where events took place may also be a place of the map, and then it has the same id. So have
 * landmarks, to which nothing refers, and roles and parts, to which one kind of field does.
 */
export function findDuplicateIds(records: CheckedRecords, at: At): Problem[] {
  const problems: Problem[] = [];
  const firsts = new Map<string, string>();
  for (const kind of recordKinds) {
    records.lists[kind]?.forEach(({ id }, index) => {
      if (id === undefined) return;
      const key = separate.includes(kind) ? `${kind} ${id}` : id;
      const first = firsts.get(key);
      const { file, line } = at(kind, index, ["id"]);
      if (first === undefined) {
        firsts.set(key, `${kindNames[kind]} at ${file}:${line}`);
        return;
      }
      problems.push({
        ...at(kind, index, ["id"]),
        what: `the id "${id}" is taken by the ${first}`,
        remedy: "give one of the two another id",
      });
    });
  }
  return problems;
}
