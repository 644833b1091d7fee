import { writeField } from "./docx-field";
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import { strFromU8, unzipSync } from "fflate";
import type { ReportContent } from "../report/report-content";
import { directionOf } from "@/i18n/languages";
import { addLanguage } from "../office/add-language";
import { normalizePackage } from "../office/normalize-package";
import { turnWord } from "../office/right-to-left";
import type { FigurePicture } from "../report/figure-picture";
import { groupFootnotes, type Footnotes } from "../report/group-footnotes";
import type { WordTemplate } from "@/lib/office/word-template";
import { applyTemplate } from "./apply-template";
import { writeContents, writeHeading, type Heading } from "./docx-contents";
import { createFootnotes } from "./docx-footnotes";
import { createLineWriter } from "./docx-lines";
import { writeSources } from "./docx-sources";
import { ownPage, widthOfText } from "./docx-page";
import { markRuns } from "./mark-runs";
import { writeHeader } from "./docx-header";
import { createStyles, finishStyles } from "./docx-styles";
import { writeCaption, writeTable } from "./docx-table";

/** Twentieths of a point in a pixel of Word's (96 to the inch). */
const twipsPerPixel = 15;

/**
 * A report as a Word document that can be edited: native styles, captions, tables, footnotes. With a
 * template it has the styles and the page of that; without a picture it has no figure.
 */
export async function writeDocx(
  content: ReportContent,
  picture: FigurePicture | null,
  template: WordTemplate | null = null,
): Promise<Uint8Array> {
  const { width, height, margin } = template?.page ?? ownPage;
  const textWidth = widthOfText({ width, height, margin });
  const footnotes = groupFootnotes(content);
  const document = new Document({
    title: nameDocument(content),
    subject: content.subject,
    keywords: [content.status, content.draft, content.mapNumber]
      .filter((one) => one !== null)
      .join("; "),
    creator: content.author,
    lastModifiedBy: content.author,
    description: content.status,
    styles: createStyles(content.lang, content.accent),
    footnotes: createFootnotes(content, footnotes),
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        headers: { default: await writeHeader(content, textWidth) },
        footers: { default: writeFooter(content) },
        children: writeBody(content, footnotes, picture, textWidth),
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  const number = numberLinks();
  const isTurned = directionOf(content.lang) === "rtl";
  const isIn = useTemplate(template, bytes);
  return normalizePackage(bytes, content.dated, (path, xml) => {
    const named = addLanguage(path, number(path, xml), content.lang);
    const marked = markRuns(path, named, content.lang);
    const styled = isIn(path, finishStyles(path, marked));
    return isTurned ? turnWord(path, styled) : styled;
  });
}

/** A place has the name of its briefing behind it: in a folder its own says too little. */
function nameDocument({ title, subtitle, subject }: ReportContent): string {
  return subtitle === subject ? title : `${title}. ${subtitle}`;
}

/** What gives the parts of a document the looks of a template; nothing without one. */
function useTemplate(
  template: WordTemplate | null,
  bytes: Uint8Array,
): (path: string, xml: string) => string {
  if (template === null) return (_path, xml) => xml;
  const path = "word/styles.xml";
  const own = unzipSync(bytes)[path] ?? new Uint8Array();
  return applyTemplate(template, finishStyles(path, strFromU8(own)));
}

/** The library names its links by chance; numbers in their order give the same bytes each time. */
function numberLinks(): (path: string, xml: string) => string {
  const numbers = new Map<string, string>();
  return (_path, xml) =>
    xml.replaceAll(/(?<=")rId[\w-]{12,}(?=")/g, (id) => {
      const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    });
}

function writeBody(
  content: ReportContent,
  footnotes: Footnotes,
  picture: FigurePicture | null,
  textWidth: number,
) {
  const { figure, contentsTitle } = content;
  const writeLine = createLineWriter(footnotes);
  const headings: Heading[] = [
    ...content.sections,
    { level: 1, title: content.sourcesTitle },
    { level: 1, title: content.disclaimerTitle },
  ];
  let tables = 0;
  const [sourcesAt, disclaimerAt] = [headings.length - 2, headings.length - 1];
  const heading = (index: number) =>
    headings.slice(index, index + 1).map((one) => writeHeading(one, index));
  return [
    new Paragraph({ text: content.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: content.subtitle, style: "Subtitle" }),
    ...(content.draft === null
      ? []
      : [new Paragraph({ text: content.draft, style: "Draft" })]),
    // The line at the head of each page says it too.
    ...(content.isShort ? [] : [new Paragraph({ text: content.status })]),
    new Paragraph({ text: content.lead }),
    ...(picture === null
      ? []
      : [
          writePicture(content, picture, textWidth),
          writeCaption(figure.label, 1, figure.caption, true),
          writeSourceLine(content.sourceLine, writeLive(content)),
        ]),
    ...(contentsTitle === null ? [] : writeContents(contentsTitle, headings)),
    ...content.sections.flatMap(({ lines, table }, index) => [
      ...heading(index),
      ...lines.map((line) => writeLine(line, { keepNext: table !== null })),
      ...(table === null
        ? []
        : [
            ...writeTable(
              table,
              { label: figure.tableLabel, number: (tables += 1), textWidth },
              writeLine,
            ),
            // Where there is no figure, it leads to the map.
            writeSourceLine(
              content.sourceLine,
              picture === null ? writeLive(content) : [],
            ),
          ]),
    ]),
    ...heading(sourcesAt),
    ...writeSources(content),
    ...(content.isShort ? [] : heading(disclaimerAt)),
    ...[content.disclaimer, content.mapNumber].flatMap((text) =>
      text === null
        ? []
        : // The figure has it, too.
          new Paragraph({
            text,
            ...(content.isShort && { style: "SourceLine" }),
          }),
    ),
  ];
}

function writeLive({ live }: ReportContent): ParagraphChild[] {
  return [
    new TextRun(` ${live.label} `),
    new ExternalHyperlink({
      link: live.href,
      children: [new TextRun({ text: live.href, style: "Hyperlink" })],
    }),
  ];
}

/** Whose a figure or a table is, under it. */
function writeSourceLine(text: string, more: ParagraphChild[] = []): Paragraph {
  return new Paragraph({
    style: "SourceLine",
    children: [new TextRun(text), ...more],
  });
}

function writePicture(
  { figure }: ReportContent,
  { png, width, height }: FigurePicture,
  textWidth: number,
): Paragraph {
  const shown = Math.min(textWidth, widthOfText(ownPage)) / twipsPerPixel;
  return new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 0 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: shown, height: (shown * height) / width },
        altText: {
          name: `${figure.label} 1`,
          title: figure.caption,
          description: figure.alternative,
        },
      }),
    ],
  });
}

function writeFooter({ title }: ReportContent): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${title} · `),
          // What a reader shows that lays out no pages: nobody has counted them.
          ...writeField("PAGE", { text: "1" }),
          new TextRun("/"),
          ...writeField("NUMPAGES", { text: "…" }),
        ],
      }),
    ],
  });
}
