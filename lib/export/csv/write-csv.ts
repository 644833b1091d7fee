import type { Briefing } from "../../briefing/model";
import { listStatements } from "../../briefing/statements";
import { formatCsv } from "./csv";
import { recordColumns } from "./csv-record-columns";
import { csvColumns, type EvidenceRow } from "./csv-columns";

/** Every statement with every piece of its evidence, in the order of the exports. */
export function listEvidenceRows(briefing: Briefing): EvidenceRow[] {
  return listStatements(briefing).flatMap((statement) =>
    statement.evidence.map((evidence, index) => ({
      statement,
      evidence,
      number: index + 1,
    })),
  );
}

/**
 * The briefing as CSV: names of the columns, their HXL tags, a row for each piece of evidence. A plain
 * one has no tags: a program that guesses types would take columns of numbers for text.
 */
export function writeCsv(
  briefing: Briefing,
  header: "tagged" | "plain" = "tagged",
): string {
  const columns = [...csvColumns(briefing), ...recordColumns(briefing)];
  return formatCsv([
    columns.map(({ name }) => name),
    ...(header === "plain" ? [] : [columns.map(({ tag }) => tag)]),
    ...listEvidenceRows(briefing).map((row) =>
      columns.map(({ value }) => value(row)),
    ),
  ]);
}
