import type { RecordKind } from "../../briefing/schema/briefing";
import { suggest } from "../records/nearest";
import type { Problem } from "../records/problem";
import {
  fieldsOf,
  idsOf,
  kindNames,
  recordKinds,
  type At,
  type CheckedRecords,
  type Field,
} from "../records/records";

/** Fields that hold the id of another record → the kinds to which it may belong. */
const targets: Readonly<Record<string, readonly RecordKind[]>> = {
  "briefing.occasion": ["events"],
  "briefing.phase": ["phases"],
  "places.state": ["places"],
  "locations.place": ["places"],
  "organisations.part_of": ["organisations"],
  "organisations.seat": ["locations"],
  "persons.titles.organisation": ["organisations"],
  "persons.titles.place": ["places"],
  "events.phase": ["phases"],
  "events.location": ["locations"],
  "events.participants.role": ["roles"],
  "events.participants.id": ["places", "organisations", "persons"],
  "participations.event": ["events"],
  "participations.who": ["places", "organisations"],
  "participations.persons": ["persons"],
  "participations.role": ["roles"],
  "involvements.place": ["places"],
  "involvements.phase": ["phases"],
  "involvements.event": ["events"],
  "involvements.role": ["parts"],
  "disagreements.touches": recordKinds,
};

/**
 * Ids that refer to nothing of ours: the record's own, the name of a file, and what a correction
 * touches, which may be gone (check-corrections.ts looks for it).
 */
const notReferences = /^\w+\.id$|^briefing\.boundaries$|^corrections\.touches$/;

/** The kinds to which a field may refer; null if it is not a reference. */
export function targetsOf(
  field: Pick<Field, "kind" | "path">,
): readonly RecordKind[] | null {
  const steps = field.path.filter((step) => typeof step === "string");
  if (steps.at(-1) === "source" && steps.at(-2) === "evidence") {
    return ["sources"];
  }
  const name = [field.kind, ...steps].join(".");
  return notReferences.test(name) ? null : (targets[name] ?? []);
}

/** Every reference leads to a record of a kind that may be there. */
export function findBrokenReferences(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const idsByTarget = new Map<string, Set<string> | null>();
  return fieldsOf(records, "id").flatMap((field) => {
    const kinds = targetsOf(field);
    if (kinds === null) return [];
    const key = kinds.join();
    const ids = idsByTarget.get(key) ?? idsOf(records, kinds);
    idsByTarget.set(key, ids);
    if (ids === null || ids.has(field.value)) return [];
    const names =
      kinds.length === recordKinds.length
        ? "record"
        : kinds.map((kind) => kindNames[kind]).join(", ");
    return {
      ...at(field.kind, field.index, field.path),
      what: `there is no ${names} "${field.value}"`,
      remedy: suggest(
        field.value,
        [...ids],
        `add it to ${kinds.length < 4 ? kinds.map((kind) => `${kind}.yaml`).join(" or ") : "its file"}`,
      ),
    };
  });
}
