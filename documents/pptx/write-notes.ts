import type { ReportContent, ReportLine } from "../report/report-content";
import { endSentence } from "@/lib/text/end-sentence";
import { formatNumbers } from "@/lib/text/number-ranges";

/** The evidence of a slide as plain paragraphs: every statement with the numbers of its sources, then their passages. */
export function writeNotes({
  sections,
  notes,
  notesTitle,
  status,
  mapNumber,
  disclaimer,
}: ReportContent): string {
  return [
    ...sections.flatMap(({ title, lines, table }) => [
      title,
      ...lines.map(writeLine),
      ...(table?.rows ?? []).map((row) =>
        row.flatMap((lines) => lines.map(writeLine)).join(" | "),
      ),
    ]),
    notesTitle,
    ...notes.map(
      ({ number, title, origin, fragment, contradicts, read, href }) =>
        [
          `[${number}] ${endSentence(title)} ${origin}: ${fragment}`,
          contradicts === null ? null : `(${contradicts})`,
          read,
          href,
        ]
          .filter((part) => part !== null)
          .join(" "),
    ),
    disclaimer,
    status,
    ...(mapNumber === null ? [] : [mapNumber]),
  ].join("\n");
}

/** A line as plain text, its notes in brackets. */
function writeLine({ label, text, notes }: ReportLine): string {
  const said = [label, text].filter((part) => part !== null && part !== "");
  const marks = notes.length === 0 ? "" : ` [${formatNumbers(notes)}]`;
  return said.join(": ") + marks;
}
