import { writeField } from "./docx-field";
import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { ReportContent } from "../report/report-content";
import { directionOf } from "@/i18n/languages";
import { normalizePackage } from "../office/normalize-package";
import { turnWord } from "../office/right-to-left";
import type { FigurePicture } from "../report/figure-picture";
import { createFootnotes, createLineWriter, nameEntry } from "./docx-lines";
import { writeHeader } from "./docx-header";
import { createStyles } from "./docx-styles";
import { textWidth, writeCaption, writeTable } from "./docx-table";

/** Twentieths of a point in a pixel of Word's (96 to the inch). */
const twipsPerPixel = 15;

/** A report as a Word document that can be edited: native styles, captions, tables, footnotes. */
export async function writeDocx(
  content: ReportContent,
  picture: FigurePicture,
): Promise<Uint8Array> {
  const document = new Document({
    title: content.title,
    subject: content.subject,
    creator: content.author,
    lastModifiedBy: content.author,
    description: content.status,
    styles: createStyles(content.lang, content.accent),
    footnotes: createFootnotes(content),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: await writeHeader(content) },
        footers: { default: writeFooter(content) },
        children: writeBody(content, picture),
      },
    ],
  });
  const number = numberLinks();
  const isTurned = directionOf(content.lang) === "rtl";
  return normalizePackage(
    await Packer.toBuffer(document),
    content.dated,
    (path, xml) => {
      const numbered = number(path, xml);
      return isTurned ? turnWord(path, numbered) : numbered;
    },
  );
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

function writeBody(content: ReportContent, picture: FigurePicture) {
  const { figure } = content;
  const writeLine = createLineWriter();
  const heading = (text: string, level: 1 | 2 = 1) =>
    new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`] });
  let tables = 0;
  return [
    new Paragraph({ text: content.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: content.subtitle, style: "Subtitle" }),
    ...(content.draft === null
      ? []
      : [new Paragraph({ text: content.draft, style: "Draft" })]),
    new Paragraph({ text: content.status }),
    new Paragraph({ text: content.lead }),
    writePicture(content, picture),
    writeCaption(figure.label, 1, figure.caption),
    new Paragraph({
      children: [
        new TextRun(`${content.live.label} `),
        new ExternalHyperlink({
          link: content.live.href,
          children: [
            new TextRun({ text: content.live.href, style: "Hyperlink" }),
          ],
        }),
      ],
    }),
    ...content.sections.flatMap(({ level, title, lines, table }) => [
      heading(title, level),
      ...lines.map((line) => writeLine(line)),
      ...(table === null
        ? []
        : writeTable(table, figure.tableLabel, (tables += 1), writeLine)),
    ]),
    heading(content.sourcesTitle),
    ...content.sources.map(writeSource),
    heading(content.disclaimerTitle),
    new Paragraph({ text: content.disclaimer }),
    ...(content.mapNumber === null
      ? []
      : [new Paragraph({ text: content.mapNumber })]),
  ];
}

function writePicture(
  { figure }: ReportContent,
  { png, width, height }: FigurePicture,
): Paragraph {
  const shown = textWidth / twipsPerPixel;
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

function writeSource({ number, text, url }: ReportContent["sources"][number]) {
  return new Paragraph({
    indent: { left: 480, hanging: 480 },
    tabStops: [{ type: TabStopType.LEFT, position: 480 }],
    children: [
      new Bookmark({
        id: nameEntry(number),
        children: [new TextRun(`${number}.`)],
      }),
      new TextRun({ children: [new Tab(), `${text} `] }),
      ...(url === null
        ? []
        : [
            new ExternalHyperlink({
              link: url,
              children: [new TextRun({ text: url, style: "Hyperlink" })],
            }),
          ]),
    ],
  });
}

function writeFooter({ title }: ReportContent): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "TableText",
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
