import { formatCanonical, isMapping } from "./canonical";
import type { FieldChange } from "./compare";
import { fillDefaults, listKept, type KeptRecord } from "./kept-records";
import type { Snapshot } from "./snapshot";
import { alignForms } from "./upgrade";

/** Keys and list positions (from 0) that lead to a part of a record. */
type Path = readonly (string | number)[];

/** A part of a record that is not as it was; `field` is its path as text: `marker.lat`. */
export type PartChange = FieldChange & { path: Path };

/** A record that is not as it was. */
export type RecordChange = {
  /** Name of its file without ending; `boundaries`, `logo` and `format` have none. */
  kind: string;
  /** Empty for a change of a whole file: the order of its records. */
  id: string;
  change: "added" | "removed" | "changed";
  fields: PartChange[];
};

/**
 * What changed in the records, the boundaries, the logo and the format of the data, file by file; null if one of
 * the versions was kept by its statements only (1.0.0 to 1.2.0 of the first briefing).
 */
export function compareRecords(
  before: Snapshot,
  after: Snapshot,
): RecordChange[] | null {
  const aligned = alignForms(before, after);
  if (aligned === null) return null;
  const old = new Map(listKept(aligned.before));
  const present = new Map(listKept(aligned.after));
  const kinds = new Set([...old.keys(), ...present.keys()]);
  return [
    ...[...kinds].flatMap((kind) =>
      compareLists(kind, old.get(kind) ?? [], present.get(kind) ?? []),
    ),
    ...compareWhole("boundaries", before.boundaries, after.boundaries),
    ...compareWhole("logo", before.logo, after.logo),
    ...compareWhole(
      "format",
      { format: before.format },
      { format: after.format },
    ),
  ];
}

/** The parts in which two values differ, as deep as they are alike in shape. */
export function compareValues(
  before: unknown,
  after: unknown,
  path: Path = [],
): PartChange[] {
  if (formatCanonical(before) === formatCanonical(after)) return [];
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      compareValues(before[key], after[key], [...path, key]),
    );
  }
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length
  )
    return before.flatMap((part, index) =>
      compareValues(part, after[index], [...path, index]),
    );
  return [{ path, field: path.join("."), before, after }];
}

function compareLists(
  kind: string,
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
): RecordChange[] {
  const old = byId(before);
  const present = byId(after);
  const changes = [...new Set([...present.keys(), ...old.keys()])].flatMap(
    (id): RecordChange[] => {
      const [was, is] = [old.get(id), present.get(id)];
      const fields = compareRead(kind, was, is);
      if (was === undefined) return [{ kind, id, change: "added", fields }];
      if (is === undefined) return [{ kind, id, change: "removed", fields }];
      return fields.length === 0
        ? []
        : [{ kind, id, change: "changed", fields }];
    },
  );
  const order = compareValues(
    [...old.keys()].filter((id) => present.has(id)),
    [...present.keys()].filter((id) => old.has(id)),
  );
  if (order.length === 0) return changes;
  // A reader meets the records in the order of their file.
  const field = {
    field: "order",
    path: [],
    before: order.map(({ before }) => before),
    after: order.map(({ after }) => after),
  };
  return [...changes, { kind, id: "", change: "changed", fields: [field] }];
}

function byId(records: readonly KeptRecord[]): Map<string, KeptRecord> {
  return new Map(
    records.map((record, index) => [String(record["id"] ?? index), record]),
  );
}

/** Records that differ are compared once more as they would be read today. */
function compareRead(
  kind: string,
  before: KeptRecord | undefined,
  after: KeptRecord | undefined,
): PartChange[] {
  const changes = compareValues(before ?? {}, after ?? {});
  if (changes.length === 0 || !before || !after) return changes;
  return compareValues(fillDefaults(kind, before), fillDefaults(kind, after));
}

function compareWhole(
  kind: string,
  before: unknown,
  after: unknown,
): RecordChange[] {
  const fields = compareValues(before ?? {}, after ?? {});
  return fields.length === 0
    ? []
    : [{ kind, id: kind, change: "changed", fields }];
}
