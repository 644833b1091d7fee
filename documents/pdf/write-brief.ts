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

/** Sizes of type in points that are tried, the least first: what is smaller cannot be read. */
const sizes = [8, 8.3, 8.6, 9, 9.4, 9.8, 10.2, 10.6] as const;
const leastNotes = 7.5;

/** The least size for what says more than a brief has to. */
const leastAmple = 8.6;

/** Pages of a brief. */
const mostPages = 2;

/** A brief of some content at a size, and how many pages it has. */
type Setting = (
  size: number,
  quoted: Quoted,
) => { pdf: Uint8Array; pages: number };

/**
 * A brief as tagged PDF (PDF/UA-1) with its fonts: the first content that has room on its pages, as large
 * as they allow, or else the last one. The first is taken only where it can be set at ease. Throws where
 * it would not be accessible.
 */
export async function writeBrief(
  contents: Iterable<ReportContent>,
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
  let isAmple = true;
  let last: Setting | null = null;
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
    const set: Setting = (size, quoted) => {
      const notesSize = Math.max(leastNotes, size - 0.9);
      const said = { ...data, ...arrange(content, footnotes, quoted) };
      give("data.json", JSON.stringify({ ...said, size, notesSize }));
      const pdf = new Uint8Array(
        typst.pdf(
          { mainFileContent, resetRead: true },
          { pdfStandard: "ua-1" },
        ),
      );
      return { pdf, pages: countPages(pdf) };
    };
    const pdf = isAmple ? findSize(set, "all", leastAmple) : fit(set);
    if (pdf !== null) return compactPdf(pdf);
    isAmple = false;
    last = set;
  }
  if (last === null) throw new Error("brief: no content");
  return compactPdf(last(sizes[0], "figure").pdf);
}

/** As much quoted as there is room for, and that as large as there is room; null where it has none. */
function fit(set: Setting): Uint8Array | null {
  const isIn = (quoted: Quoted) => set(sizes[0], quoted).pages <= mostPages;
  if (!isIn("figure")) return null;
  const quoted = (["all", "first"] as const).find(isIn) ?? "figure";
  return findSize(set, quoted, sizes[0]);
}

/** The largest size of type at which all is on its pages; null where it is at none from the least on. */
function findSize(
  set: Setting,
  quoted: Quoted,
  least: number,
): Uint8Array | null {
  const tried = sizes.filter((size) => size >= least);
  let found: Uint8Array | null = null;
  let [from, to] = [0, tried.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { pdf, pages } = set(tried[middle] ?? least, quoted);
    if (pages <= mostPages) [found, from] = [pdf, middle + 1];
    else to = middle;
  }
  return found;
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
