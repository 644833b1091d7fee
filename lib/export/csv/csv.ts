import type { Cell } from "./column";
import { neutralise } from "./neutralise";

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark, commas, CRLF, quotation marks doubled. Text that a
 * spreadsheet would run as a formula is neutralised; a number can't be one and stays as it is.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = neutralise(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
