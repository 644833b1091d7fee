import {
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import type { ReportContent } from "../report/report-content";
import type {
  Footnote,
  FootnotePart,
  Footnotes,
} from "../report/group-footnotes";
import { beginSentence } from "@/lib/text/begin-sentence";
import { writeField } from "./docx-field";
import { nameNote } from "./docx-lines";
import { wordLanguage } from "./docx-styles";

/** All notes of a document as Word footnotes, by their numbers. */
export function createFootnotes(
  content: ReportContent,
  { all }: Footnotes,
): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    all.map((footnote) => [
      `${footnote.number}`,
      { children: [writeFootnote(footnote, content)] },
    ]),
  );
}

/** The bookmark at a source in the list of sources. */
export function nameEntry(number: number): string {
  return `source_${number}`;
}

function writeFootnote({ parts }: Footnote, content: ReportContent): Paragraph {
  const children = parts.flatMap((part, index) => [
    new TextRun(index === 0 ? " " : "; "),
    ...writePart(part, index === 0, content),
  ]);
  return new Paragraph({
    style: "FootnoteText",
    children: [...children, new TextRun(".")],
  });
}

/** A source and what it says, so that both are there on paper too. */
function writePart(
  part: FootnotePart,
  isFirst: boolean,
  content: ReportContent,
): ParagraphChild[] {
  const { note, form, quotedIn } = part;
  const where = form !== "full" && note.locator ? `, ${note.locator}` : "";
  const said =
    quotedIn === null
      ? [
          new TextRun(": "),
          new TextRun({
            text: note.fragment,
            language: wordLanguage(note.lang),
          }),
        ]
      : [
          new TextRun(` (${content.seeNote}\u00a0`),
          ...writeField(`NOTEREF ${nameNote(quotedIn)} \\h`, {
            text: `${quotedIn}`,
          }),
          new TextRun(")"),
        ];
  return [
    new TextRun(nameSource(part, isFirst, content) + where),
    ...said,
    ...(note.contradicts === null
      ? []
      : [new TextRun({ text: ` (${note.contradicts})`, bold: true })]),
    ...(note.read === null ? [] : [new TextRun(` ${note.read}`)]),
    ...(form === "full" ? writeAddress(note) : []),
    // The note that quotes it leads to the entry too.
    ...(form === "short" && quotedIn === null ? writeEntry(note) : []),
  ];
}

function nameSource(
  { note, form }: FootnotePart,
  isFirst: boolean,
  { lang, sameSource }: ReportContent,
): string {
  if (form === "ibid") {
    const said = sameSource.replace(/\.$/, "");
    const end = said === sameSource ? "" : ".";
    return (isFirst ? said : said.toLocaleLowerCase(lang)) + end;
  }
  const said = form === "full" ? note.citation : note.source;
  // A name with a dot or a stroke is spelt as its owner does.
  const isSpelt = /^[^\s,]*[./]/.test(said);
  return isFirst && !isSpelt ? beginSentence(said, lang) : said;
}

function writeAddress({
  href,
  address,
  linkText,
  retrieved,
}: FootnotePart["note"]): ParagraphChild[] {
  if (href === null || address === null) return [new TextRun(` (${linkText})`)];
  return [
    new TextRun(", "),
    new ExternalHyperlink({
      link: href,
      children: [new TextRun({ text: address, style: "Hyperlink" })],
    }),
    new TextRun(`, ${retrieved}`),
  ];
}

/** Where the list of sources has all of a source that is cited in short. */
function writeEntry({ entry }: FootnotePart["note"]): ParagraphChild[] {
  return [
    new TextRun(" ("),
    new InternalHyperlink({
      anchor: nameEntry(entry.number),
      children: [new TextRun({ text: entry.text, style: "Hyperlink" })],
    }),
    new TextRun(")"),
  ];
}
