import { readFileSync } from "node:fs";
import path from "node:path";
import { fitPicture } from "@/lib/images/picture";
import type {
  ReportContent,
  ReportLine,
  ReportNote,
} from "../report/report-content";
import { compactPdf } from "../pdf-file/compact-pdf";
import { fontNames } from "../figure/fonts";
import { openCompiler } from "../figure/open-compiler";
import { outlineForeignText } from "../figure/outline-text";
import {
  groupFootnotes,
  listLines,
  type FootnotePart,
  type Footnotes,
} from "../report/group-footnotes";
import type { FigurePicture } from "../report/figure-picture";

const template = path.join(process.cwd(), "documents/pdf/brief.typ");

/** Centimetres. */
const logoBox = { width: 4.4, height: 1.1 };

/** Which passages are quoted: all, one of each source, or only those behind what the figure shows. */
type Quoted = "all" | "first" | "figure";

/** Type in points, as large as two pages allow and never too small to be read, and what is quoted. */
const forms: readonly { size: number; quoted: Quoted }[] = [
  { size: 9.4, quoted: "all" },
  { size: 8.6, quoted: "all" },
  { size: 8, quoted: "all" },
  { size: 8.6, quoted: "first" },
  { size: 8, quoted: "first" },
  { size: 8, quoted: "figure" },
];
const leastNotes = 7.5;

/** Pages of a brief. */
const mostPages = 2;

/**
 * A brief as tagged PDF (PDF/UA-1) with its fonts: the first content that has room on its pages, or
 * else the last one. Throws where it would not be accessible.
 */
export async function writeBrief(
  contents: readonly ReportContent[],
  { svg }: Pick<FigurePicture, "svg">,
): Promise<Uint8Array> {
  const typst = await openCompiler(path.dirname(template));
  const give = (name: string, body: string | Uint8Array) =>
    typst.mapShadow(
      path.join(path.dirname(template), name),
      Buffer.from(body as string),
    );
  give("figure.svg", await outlineForeignText(svg));
  const mainFileContent = readFileSync(template, "utf8");
  let pdf = new Uint8Array();
  for (const content of contents) {
    const { logo } = content;
    const footnotes = groupFootnotes(content);
    const file = logo && `logo.${logo.type}`;
    if (logo && file) give(file, logo.bytes);
    const data = {
      ...content,
      fonts: fontNames,
      logo: logo && { file, ...fitPicture(logo, logoBox) },
    };
    for (const { size, quoted } of forms) {
      const notesSize = Math.max(leastNotes, size - 0.9);
      const said = { ...data, ...arrange(content, footnotes, quoted) };
      give("data.json", JSON.stringify({ ...said, size, notesSize }));
      pdf = new Uint8Array(
        typst.pdf(
          { mainFileContent, resetRead: true },
          { pdfStandard: "ua-1" },
        ),
      );
      if (countPages(pdf) <= mostPages) return compactPdf(pdf);
    }
  }
  return compactPdf(pdf);
}

function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  return text.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** What a brief says, with one note for each statement, and each part of a note as it is arranged. */
function arrange(
  content: ReportContent,
  { all, callOf }: Footnotes,
  quoted: Quoted,
) {
  const shown = new Set(
    listLines({ sections: content.sections.slice(0, 1) }).map(callOf),
  );
  const call = (line: ReportLine) => {
    const number = callOf(line);
    return { ...line, notes: number === null ? [] : [number] };
  };
  return {
    sections: content.sections.map(({ table, ...section }) => ({
      ...section,
      lines: section.lines.map(call),
      table: table && {
        ...table,
        rows: table.rows.map((row) => row.map((lines) => lines.map(call))),
      },
    })),
    notes: all.map(({ number, parts }) => ({
      number,
      parts: parts.map(({ note, form, quotedIn }, index) => ({
        ...note,
        form,
        quotedIn,
        isQuoted:
          quoted === "all" ||
          (quoted === "first" ? form === "full" : shown.has(number)),
        name: nameSource(note, form, index === 0, content),
      })),
    })),
  };
}

function nameSource(
  { title, source, locator, origin }: ReportNote,
  form: FootnotePart["form"],
  isFirst: boolean,
  { sameSource, lang }: ReportContent,
): string {
  if (form === "full") return `${title}. ${origin}`;
  const again = isFirst ? sameSource : sameSource.toLocaleLowerCase(lang);
  const short = form === "ibid" ? again : source;
  return locator === null ? short : `${short}, ${locator}`;
}
