import { formatCanonical } from "./canonical";
import type { PublishedStatement, Snapshot } from "./snapshot";

/** A field of a statement that is not as it was; undefined for what was not there. */
export type FieldChange = { field: string; before: unknown; after: unknown };

export type StatementChange = {
  id: string;
  kind: string;
  change: "added" | "removed" | "changed";
  fields: FieldChange[];
};

/** What changed from one version to another, statement by statement, in the order of the data. */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
): StatementChange[] {
  const old = new Map(before.statements.map((one) => [one.id, one]));
  const present = new Set(after.statements.map(({ id }) => id));
  return [
    ...after.statements.flatMap((statement) => {
      const earlier = old.get(statement.id);
      const fields = compareFields(earlier, statement);
      if (fields.length === 0) return [];
      return [describe(statement, earlier ? "changed" : "added", fields)];
    }),
    ...before.statements
      .filter(({ id }) => !present.has(id))
      .map((statement) =>
        describe(statement, "removed", compareFields(statement, undefined)),
      ),
  ];
}

function describe(
  { id, kind }: PublishedStatement,
  change: StatementChange["change"],
  fields: FieldChange[],
): StatementChange {
  return { id, kind, change, fields };
}

function compareFields(
  before: PublishedStatement | undefined,
  after: PublishedStatement | undefined,
): FieldChange[] {
  const names = new Set([
    ...Object.keys(before ?? {}),
    ...Object.keys(after ?? {}),
  ]);
  for (const known of ["id", "kind"]) names.delete(known);
  return [...names]
    .map((field) => ({
      field,
      before: before?.[field],
      after: after?.[field],
    }))
    .filter(
      (one) => formatCanonical(one.before) !== formatCanonical(one.after),
    );
}
