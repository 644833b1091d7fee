import {
  Bookmark,
  FootnoteReferenceRun,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import type { ReportLine } from "../report/report-content";
import type { Footnotes } from "../report/group-footnotes";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { writeField } from "./docx-field";
import { wordLanguage } from "./docx-styles";

/** Writes lines; it remembers which notes a document has called already. */
export type LineWriter = (
  line: ReportLine,
  options?: { style?: string; keepNext?: boolean },
) => Paragraph;

/**
 * A note is a footnote where it is first cited; Word gives a footnote one mark only, so every later
 * mark is a cross-reference to the first.
 */
export function createLineWriter({ callOf }: Footnotes): LineWriter {
  const called = new Set<number>();
  const callNote = (number: number | null): ParagraphChild[] => {
    if (number === null) return [];
    if (called.has(number)) return referBack(number);
    called.add(number);
    return [
      new Bookmark({
        id: nameNote(number),
        children: [new FootnoteReferenceRun(number)],
      }),
    ];
  };
  return (line, options = {}) => {
    const { label, text, tone, lang } = line;
    const colouring =
      tone === "soft" ? { color: colour["ink-soft"].slice(1) } : {};
    const end = label === null || text === "" ? "" : ": ";
    return new Paragraph({
      ...options,
      children: [
        ...(label === null
          ? []
          : [new TextRun({ text: label + end, bold: true, ...colouring })]),
        new TextRun({
          text,
          ...colouring,
          ...(lang === null ? {} : { language: wordLanguage(lang) }),
        }),
        ...callNote(callOf(line)),
      ],
    });
  };
}

/** The bookmark at the mark of a footnote. */
export const nameNote = (number: number) => `note_${number}`;

/** A cross-reference to a note, raised like its mark, for readers without Word's styles too. */
function referBack(number: number): ParagraphChild[] {
  return writeField(`NOTEREF ${nameNote(number)} \\f \\h`, {
    text: `${number}`,
    style: "FootnoteReference",
    superScript: true,
  });
}
