import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ReportTable } from "../report/report-content";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { writeField } from "./docx-field";
import type { LineWriter } from "./docx-lines";

/** Twentieths of a point between the margins of the page (A4, 2 cm at each side). */
export const textWidth = 11906 - 2 * 1134;

const edge = {
  style: BorderStyle.SINGLE,
  size: 4,
  color: colour["line-strong"].slice(1),
};

/** A native table under its caption; the header row is repeated on every page. */
export function writeTable(
  table: ReportTable,
  label: string,
  number: number,
  writeLine: LineWriter,
): (Paragraph | Table)[] {
  const widths = table.widths.map((share) => Math.round(share * textWidth));
  const cell = (children: Paragraph[], column: number, isHead = false) =>
    new TableCell({
      children,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      ...(isHead
        ? {
            shading: {
              type: ShadingType.CLEAR,
              fill: colour["accent-soft"].slice(1),
              color: "auto",
            },
          }
        : {}),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.head.map((text, column) =>
      cell(
        [
          new Paragraph({
            style: "TableText",
            keepNext: true,
            children: [new TextRun({ text, bold: true })],
          }),
        ],
        column,
        true,
      ),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        children: row.map((lines, column) =>
          cell(
            lines.map((line) => writeLine(line, "TableText")),
            column,
          ),
        ),
      }),
  );
  return [
    writeCaption(label, number, table.caption, true),
    new Table({
      rows: [head, ...rows],
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: edge,
        bottom: edge,
        left: { ...edge, style: BorderStyle.NONE },
        right: { ...edge, style: BorderStyle.NONE },
        insideHorizontal: edge,
        insideVertical: { ...edge, style: BorderStyle.NONE },
      },
    }),
  ];
}

/** A caption that Word counts: it goes into a list of figures or tables. */
export function writeCaption(
  label: string,
  number: number,
  text: string,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new TextRun(`${label} `),
      ...writeField(`SEQ ${label} \\* ARABIC`, { text: `${number}` }),
      new TextRun(`. ${text}`),
    ],
  });
}
