import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import type {
  ReportContent,
  ReportLine,
  ReportNote,
} from "../report/report-content";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { writeField } from "./docx-field";
import { wordLanguage } from "./docx-styles";

/** Writes lines; it remembers which notes a document has called already. */
export type LineWriter = (line: ReportLine, style?: string) => Paragraph;

/**
 * A note is a footnote where it is first cited; Word gives a footnote one mark only, so every later
 * mark is a cross-reference to the first.
 */
export function createLineWriter(): LineWriter {
  const called = new Set<number>();
  const callNote = (number: number): ParagraphChild[] => {
    if (called.has(number)) {
      return referBack(number);
    }
    called.add(number);
    return [
      new Bookmark({
        id: `note_${number}`,
        children: [new FootnoteReferenceRun(number)],
      }),
    ];
  };
  const callNotes = (numbers: readonly number[]): ParagraphChild[] =>
    numbers.flatMap((number, index) => [
      ...(index === 0
        ? []
        : [new TextRun({ text: ",\u00a0", superScript: true })]),
      ...callNote(number),
    ]);
  return ({ label, text, notes, tone, lang }, style) => {
    const colouring =
      tone === "soft" ? { color: colour["ink-soft"].slice(1) } : {};
    const end = label === null || text === "" ? "" : ": ";
    return new Paragraph({
      ...(style === undefined ? {} : { style }),
      children: [
        ...(label === null
          ? []
          : [new TextRun({ text: label + end, bold: true, ...colouring })]),
        new TextRun({
          text,
          ...colouring,
          ...(lang === null ? {} : { language: wordLanguage(lang) }),
        }),
        ...callNotes(notes),
      ],
    });
  };
}

/** A cross-reference to a note, raised like its mark, for readers without Word's styles too. */
function referBack(number: number): ParagraphChild[] {
  return writeField(`NOTEREF note_${number} \\f \\h`, {
    text: `${number}`,
    style: "FootnoteReference",
    superScript: true,
  });
}

/** All notes of a document as Word footnotes, by their numbers. */
export function createFootnotes({
  notes,
}: ReportContent): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    notes.map((note) => [`${note.number}`, { children: [writeNote(note)] }]),
  );
}

/** The bookmark at a source in the list of sources. */
export function nameEntry(number: number): string {
  return `source_${number}`;
}

/** A note that says its source on paper too, and leads to its entry among the sources. */
function writeNote(note: ReportNote): Paragraph {
  const { citation, fragment, lang, contradicts, read, href, address } = note;
  const link =
    href === null || address === null
      ? [new TextRun(`(${note.linkText})`)]
      : [
          new ExternalHyperlink({
            link: href,
            children: [new TextRun({ text: address, style: "Hyperlink" })],
          }),
          new TextRun(`, ${note.retrieved}`),
        ];
  return new Paragraph({
    style: "FootnoteText",
    children: [
      new TextRun(` ${citation}: `),
      new TextRun({ text: fragment, language: wordLanguage(lang) }),
      ...(contradicts === null
        ? []
        : [new TextRun({ text: ` (${contradicts})`, bold: true })]),
      new TextRun(read === null ? " " : ` ${read} `),
      ...link,
      new TextRun("; "),
      new InternalHyperlink({
        anchor: nameEntry(note.entry.number),
        children: [new TextRun({ text: note.entry.text, style: "Hyperlink" })],
      }),
      new TextRun("."),
    ],
  });
}
