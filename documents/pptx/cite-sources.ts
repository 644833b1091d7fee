import { numberSources } from "@/lib/citations/number-sources";
import type { ReportContent, ReportLine } from "../report/report-content";

/** A report whose numbers stand for sources, one each, as those of a figure do; its notes are in their order. */
export function citeSources(report: ReportContent): ReportContent {
  const { bySource, numbersOf } = numberSources(
    report.notes,
    ({ entry }) => entry.number,
  );
  const cite = (line: ReportLine) => ({
    ...line,
    notes: numbersOf(line.notes),
  });
  return {
    ...report,
    sections: report.sections.map(({ lines, table, ...section }) => ({
      ...section,
      lines: lines.map(cite),
      table: table && {
        ...table,
        rows: table.rows.map((row) => row.map((cell) => cell.map(cite))),
      },
    })),
    notes: bySource.flatMap((list, index) =>
      list.map((note) => ({ ...note, number: index + 1 })),
    ),
  };
}
