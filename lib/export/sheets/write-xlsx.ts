import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type { Briefing } from "../../briefing/model";
import type { Cell } from "../csv/column";
import { listSheets } from "./list-sheets";
import type { Sheet } from "./sheet";

/** Widths of columns in characters: as wide as the text, within limits; the rest is wrapped. */
const narrowest = 8;
const widest = 60;

/** Dates in the archive would make two builds of the same data differ. */
const noTime = new Date(1980, 0, 1);

/** The briefing as a workbook; `url` is the address of its map, for the read-me. */
export function writeXlsx(
  briefing: Briefing,
  url: string,
): Promise<Uint8Array> {
  return writeSheets(listSheets(briefing, url));
}

/** Sheets as a workbook. Text is typed as text, so that none of it can be taken for a formula. */
export async function writeSheets(
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  const buffer = await writeXlsxFile(
    sheets.map(({ name, header, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: header.map((title, index) => ({
        width: widthOf([title, ...rows.map((row) => row[index])]),
      })),
      data: [
        header.map((title) => ({
          value: title,
          type: String,
          fontWeight: "bold" as const,
        })),
        ...rows.map((row) => row.map(typeCell)),
      ],
    })),
  ).toBuffer();
  const parts = unzipSync(buffer);
  const styles = parts["xl/styles.xml"];
  if (styles !== undefined)
    parts["xl/styles.xml"] = strToU8(orderFonts(strFromU8(styles)));
  return zipSync(parts, { mtime: noTime });
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

function typeCell(cell: Cell) {
  if (cell === undefined) return null;
  const style = { alignVertical: "top" as const };
  return typeof cell === "number"
    ? { ...style, value: cell, type: Number }
    : { ...style, value: cell, type: String, wrap: cell.length > widest };
}

function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) => String(cell ?? "").length + 2);
  return Math.min(widest, Math.max(narrowest, ...lengths));
}
