import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/**
 * Nobody has the same role in the same event twice. Several roles are several records; the same one
 * twice would be counted twice.
 */
export function findRepeatedRoles(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  const firsts = new Map<string, number>();
  return (lists.participations ?? []).flatMap((record, index) => {
    const { who, event, role } = record;
    if (who === undefined || event === undefined || role === undefined)
      return [];
    const key = [who, event, role].join(" ");
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, index);
      return [];
    }
    const { file, line } = at("participations", first, ["role"]);
    return {
      ...at("participations", index, ["role"]),
      what: `"${who}" has the role "${role}" in the event "${event}" already, at ${file}:${line}`,
      remedy:
        "put evidence, persons and unknowns of both into one record, or give this one its own role",
    };
  });
}
