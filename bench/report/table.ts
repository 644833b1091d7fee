import {
  measureGroups,
  measures,
  type Measure,
  type MeasureGroup,
} from "../measure/measures.ts";
import type { ProfileResult, Row, Value } from "./summary.ts";

/** Cells of a table, its head first. */
type Cells = string[][];

/** The tables of a profile, one a group of measures, as Markdown that also reads as plain text. */
export function writeTables(result: ProfileResult): string {
  const groups = Object.keys(measureGroups) as MeasureGroup[];
  return groups
    .map(
      (group) =>
        `${measureGroups[group]}:\n\n${writeTable(listCells(result.rows, group))}`,
    )
    .join("\n\n");
}

function listCells(rows: readonly Row[], group: MeasureGroup): Cells {
  const own = measures.filter((measure) => measure.group === group);
  return [
    ["page", ...own.map(({ label }) => label)],
    ...rows.map((row) => [
      row.isOurs ? `**${row.name}**` : row.name,
      ...own.map((measure) => formatValue(row.values[measure.key], measure)),
    ]),
  ];
}

/** Median, smallest and largest, and how many times ours. */
function formatValue(value: Value | null, { digits }: Measure): string {
  if (value === null) return "never";
  const write = (number: number) => number.toFixed(digits);
  const { median, min, max, ratio } = value;
  const range =
    write(min) === write(max) ? "" : ` (${write(min)}–${write(max)})`;
  return `${write(median)}${range}${ratio === null ? "" : ` ×${ratio.toFixed(ratio < 10 ? 2 : 1)}`}`;
}

function writeTable(cells: Cells): string {
  const [head = []] = cells;
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const write = (row: readonly string[]) =>
    `| ${row.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [write(head), write(rule), ...cells.slice(1).map(write)].join("\n");
}

const pad = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
