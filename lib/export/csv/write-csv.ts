import type { Briefing } from "../../briefing/model";
import { listStatements } from "../../briefing/statements";
import { formatCsv } from "./csv";
import { recordColumns } from "./csv-record-columns";
import type { DataTerms } from "../terms/data-terms";
import { csvColumns, termColumns, type EvidenceRow } from "./csv-columns";

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

/** All columns of the CSV file, in their order. */
export function listColumns(briefing: Briefing, terms: DataTerms) {
  return [
    ...csvColumns(briefing),
    ...recordColumns(briefing),
    ...termColumns(briefing, terms),
  ];
}

/** By which Excel knows that a text is UTF-8. */
const byteOrderMark = "\u{feff}";

/**
 * The briefing as CSV: names of the columns, their HXL tags, a row for each piece of evidence. A plain
 * one has no tags: a program that guesses types would take columns of numbers for text. One for Excel
 * is plain and begins with a byte order mark.
 */
export function writeCsv(
  briefing: Briefing,
  terms: DataTerms,
  header: "tagged" | "plain" | "excel" = "tagged",
): string {
  const columns = listColumns(briefing, terms);
  const rows = formatCsv([
    columns.map(({ name }) => name),
    ...(header === "tagged" ? [columns.map(({ tag }) => tag)] : []),
    ...listEvidenceRows(briefing).map((row) =>
      columns.map(({ value }) => value(row)),
    ),
  ]);
  return header === "excel" ? byteOrderMark + rows : rows;
}
