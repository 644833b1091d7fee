import { formatCanonical } from "./canonical";
import { compareSnapshots, type StatementChange } from "./compare";
import {
  compareRecords,
  compareValues,
  type PartChange,
  type RecordChange,
} from "./compare-records";
import type { VersionPair } from "./version-pairs";

/** A statement that changed, and what else changed in its record. */
export type ToldChange = StatementChange & { parts: PartChange[] };

type Changes = {
  statements: ToldChange[];
  /** Records that changed in what no statement tells; null if one version did not keep records. */
  records: RecordChange[] | null;
};

/** Name of the file, without ending, in which the record of a kind of statement is. */
export function fileOfStatement(kind: string): string {
  return kind === "title" ? "persons" : `${kind}s`;
}

/** What changed from one version to another, each thing once: statements first, then the rest. */
export function describeChanges({ before, after }: VersionPair): Changes {
  const changes = compareSnapshots(before, after);
  const records = compareRecords(before, after);
  const statements = changes.map((change) => ({
    ...change,
    parts: [] as PartChange[],
  }));
  const others = (records ?? []).flatMap((record) => {
    const own = statements.filter(
      ({ id, kind }) =>
        fileOfStatement(kind) === record.kind && id.split(":")[1] === record.id,
    );
    const told = new Set(
      own.flatMap(({ fields }) => fields).flatMap(spellParts),
    );
    const fields = record.fields.filter((part) => !isTold(part, told));
    if (fields.length === 0) return [];
    const [first] = own;
    if (first === undefined) return [{ ...record, fields }];
    first.parts.push(...fields);
    return [];
  });
  return { statements, records: records && others };
}

/** Changes of a statement's field as its record would show them: as a whole, and part by part. */
function spellParts({ before, after }: Omit<PartChange, "path">): string[] {
  return [{ before, after }, ...compareValues(before, after)].map(spell);
}

function isTold(part: PartChange, told: ReadonlySet<string>): boolean {
  const isNothing = [part.before, part.after].every(
    (value) => value === undefined || formatCanonical(value) === "[]",
  );
  return isNothing || part.path[0] === "id" || told.has(spell(part));
}

/** A statement leaves `shows: quoted` out, which its record has. */
function spell({ before, after }: { before: unknown; after: unknown }): string {
  return formatCanonical([before ?? null, after ?? null]).replaceAll(
    '"shows":"quoted",',
    "",
  );
}

/** How much differs between two versions; `records` is null where one did not keep them. */
export function countChanges(pair: VersionPair): {
  statements: number;
  records: number | null;
} {
  const { statements, records } = describeChanges(pair);
  return { statements: statements.length, records: records?.length ?? null };
}
