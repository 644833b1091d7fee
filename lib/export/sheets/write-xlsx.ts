import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type { Briefing } from "../../briefing/model";
import type { Cell } from "../csv/column";
import type { DataTerms } from "../terms/data-terms";
import { countLines } from "./count-lines";
import { nameSheets, type WorkbookWords } from "./list-sheets";
import type { Sheet } from "./sheet";
import { completeWorkbook, type WorkbookProperties } from "./workbook-parts";

/** Widths of columns in characters: as wide as the text, within limits; the rest is wrapped. */
const narrowest = 8;
const widest = 60;
/** What a cell keeps free at its sides. */
const padding = 1;

/** Without a name of its own a font is another one in each program, in heads and in cells. */
const font = { fontFamily: "Arial", fontSize: 10 };

/** Points: of a line of text, and the most that a row can have. */
const lineHeight = 13;
const highest = 409;

/** Dates in the archive would make two builds of the same data differ. */
const noTime = new Date(1980, 0, 1);

/** The briefing as a workbook in a language; `url` is the address of its map, for the read-me. */
export function writeXlsx(
  briefing: Briefing,
  url: string,
  terms: DataTerms,
  words: WorkbookWords,
): Promise<Uint8Array> {
  const { lang } = words;
  return writeSheets(nameSheets(briefing, url, terms, words), {
    lang,
    title: briefing.title[lang] ?? briefing.id,
    creator: briefing.publisher.name[lang] ?? "",
    subject: briefing.project[lang] ?? "",
    description: [terms.licence[lang], terms.address].join(" "),
    keywords: [briefing.id, briefing.version, briefing.status],
    dated: briefing.dated,
  });
}

/**
 * Sheets as a workbook. Text is typed as text, so that none of it can be taken for a formula. Each has
 * a head that stays and filters, rows as high as their text, and a page to be printed on.
 */
export async function writeSheets(
  sheets: readonly Sheet<string>[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const laid = sheets.map((sheet) => ({ ...sheet, widths: widthsOf(sheet) }));
  const buffer = await writeXlsxFile(
    laid.map(({ name, header, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      orientation: "landscape" as const,
      columns: widths.map((width) => ({ width })),
      data: [
        header.map((title) => ({
          value: title,
          type: String,
          fontWeight: "bold" as const,
          height: lineHeight,
        })),
        ...rows.map((row) => {
          const height = heightOf(row, widths);
          return row.map((cell) => typeCell(cell, height));
        }),
      ],
    })),
    font,
  ).toBuffer();
  const parts = new Map(
    Object.entries(unzipSync(buffer)).map(([path, body]) => [
      path,
      strFromU8(body),
    ]),
  );
  const styles = "xl/styles.xml";
  parts.set(styles, orderFonts(parts.get(styles) ?? ""));
  const whole = completeWorkbook(parts, laid, properties);
  return zipSync(
    Object.fromEntries(
      [...whole].map(([path, xml]) => [path, strToU8(xml)] as const),
    ),
    { mtime: noTime },
  );
}

/** The order of a font's properties in the schema; the library has one of its own. */
const fontOrder = ["b", "i", "sz", "color", "name", "family", "scheme"];

function orderFonts(xml: string): string {
  const rank = (property: string) =>
    fontOrder.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
  return xml.replaceAll(
    /<font>((?:<\w+[^>]*\/>)*)<\/font>/g,
    (_whole, list: string) => {
      const properties = list.match(/<[^>]*>/g) ?? [];
      return `<font>${properties.sort((one, other) => rank(one) - rank(other)).join("")}</font>`;
    },
  );
}

function typeCell(cell: Cell, height: number) {
  if (cell === undefined) return null;
  const style = { alignVertical: "top" as const, height };
  return typeof cell === "number"
    ? { ...style, value: cell, type: Number }
    : { ...style, value: cell, type: String, wrap: isWrapped(cell) };
}

function isWrapped(cell: Cell): boolean {
  return (
    typeof cell === "string" && (cell.length > widest || cell.includes("\n"))
  );
}

function widthsOf({ header, rows }: Pick<Sheet, "header" | "rows">): number[] {
  return header.map((title, index) => {
    const cells = [title, ...rows.map((row) => row[index])];
    const lengths = cells.map((cell) => String(cell ?? "").length + 2);
    return Math.min(widest, Math.max(narrowest, ...lengths));
  });
}

/** LibreOffice and Excel do not measure what is wrapped: the height in points stands in the file. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, index) =>
    countLines(String(cell ?? ""), (widths[index] ?? widest) - padding),
  );
  return Math.min(highest, lineHeight * Math.max(1, ...lines));
}
