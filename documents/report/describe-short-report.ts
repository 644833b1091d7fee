import type { NoteList } from "@/lib/citations/note-list";
import type { ViewPage } from "@/wording/page/view-files";
import { describeLensTable } from "./describe-lens-table";
import type { ReportSection } from "./report-content";

/** What the figure shows as a table: a statement for each place, or for the chosen one alone. */
export function describeShortReport(
  page: ViewPage,
  notes: NoteList,
): ReportSection[] {
  return [
    {
      level: 1,
      title: page.words("Report.says"),
      lines: [],
      table: describeLensTable(page, notes),
    },
  ];
}
