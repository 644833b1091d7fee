"use client";

import { useState, type ReactNode } from "react";
import type { TextIn } from "@/lib/text/text-in";

export type TableRow = {
  id: string;
  /** A cell a column: what it shows, and the text by which it is sorted. */
  cells: readonly { shown: ReactNode; sortBy: string }[];
};

type SortableTableProps = {
  caption: TextIn;
  lang: string;
  columns: readonly { id: string; label: TextIn; sortLabel: string }[];
  rows: readonly TableRow[];
};

type Order = { column: number; direction: "ascending" | "descending" };

/** A table that can be sorted by any column; without scripts it is in the given order. */
export function SortableTable({
  caption,
  lang,
  columns,
  rows,
}: SortableTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const sortOn = (column: number): void =>
    setOrder((now) => ({
      column,
      direction:
        now?.column === column && now.direction === "ascending"
          ? "descending"
          : "ascending",
    }));
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={caption.text}
      tabIndex={0}
    >
      {/* On phones and paper its rows are cards, and a style that is not a table's would take the
          roles away. */}
      <table className="as-cards" role="table">
        <caption lang={caption.lang}>{caption.text}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                aria-sort={order?.column === index ? order.direction : "none"}
              >
                <button
                  type="button"
                  className="sort"
                  lang={column.label.lang}
                  title={column.sortLabel}
                  onClick={() => sortOn(index)}
                >
                  {column.label.text}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sortRows(rows, order, lang).map((row) => (
            <tr key={row.id} role="row">
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" role="rowheader">
                    {cell.shown}
                  </th>
                ) : (
                  <td key={index} role="cell">
                    <span
                      className="cell-label"
                      lang={columns[index]?.label.lang}
                    >
                      {columns[index]?.label.text}:{" "}
                    </span>
                    {cell.shown}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortRows(
  rows: readonly TableRow[],
  order: Order | null,
  lang: string,
): readonly TableRow[] {
  if (order === null) return rows;
  const collator = new Intl.Collator(lang, { numeric: true });
  const sign = order.direction === "ascending" ? 1 : -1;
  const key = (row: TableRow): string => row.cells[order.column]?.sortBy ?? "";
  return [...rows].sort(
    (one, other) => sign * collator.compare(key(one), key(other)),
  );
}
