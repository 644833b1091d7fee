import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ReportTable } from "../report/report-content";
import { writeField } from "./docx-field";
import type { LineWriter } from "./docx-lines";
import { tableStyle } from "./docx-styles";

/** A native table under its caption; rows stay whole, and the header row is repeated on every page. */
export function writeTable(
  table: ReportTable,
  { label, number, textWidth }: TablePlace,
  writeLine: LineWriter,
): (Paragraph | Table)[] {
  const widths = table.widths.map((share) => Math.round(share * textWidth));
  const cell = (children: Paragraph[], column: number) =>
    new TableCell({
      children,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
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
      ),
    ),
  });
  const rows = table.rows.map((row, index) => {
    // The line under the table stays with its last row.
    const keepNext = index === table.rows.length - 1;
    return new TableRow({
      cantSplit: true,
      children: row.map((lines, column) =>
        cell(
          lines.map((line) =>
            writeLine(line, { style: "TableText", keepNext }),
          ),
          column,
        ),
      ),
    });
  });
  return [
    writeCaption(label, number, table.caption, true),
    new Table({
      rows: [head, ...rows],
      style: tableStyle,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    }),
  ];
}

/** What a table is called, its number, and how wide it may be. */
type TablePlace = { label: string; number: number; textWidth: number };

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
