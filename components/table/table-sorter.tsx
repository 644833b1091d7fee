"use client";

import { useEffect } from "react";

type Direction = "ascending" | "descending";

/** Lets the heads of a table's columns sort its rows; without scripts it is in the given order. */
export function TableSorter() {
  useEffect(function listen() {
    const table = document.querySelector<HTMLTableElement>("[data-sortable]");
    if (table === null) return;
    const sort = ({ target }: MouseEvent): void => {
      const head = target instanceof Element && target.closest(".sort, th");
      const column = head && head.closest<HTMLTableCellElement>("thead th");
      if (head && head.matches(".sort") && column) sortBy(table, column);
    };
    table.dataset["live"] = "";
    table.addEventListener("click", sort);
    return () => table.removeEventListener("click", sort);
  }, []);
  return null;
}

/** Counts begin with the most, everything else with its first letter; the same column again turns round. */
function sortBy(table: HTMLTableElement, column: HTMLTableCellElement): void {
  const before = column.getAttribute("aria-sort");
  const isCount = column.classList.contains("count");
  const first: Direction = isCount ? "descending" : "ascending";
  const second: Direction = isCount ? "ascending" : "descending";
  const direction = before === first ? second : first;
  for (const other of table.querySelectorAll("thead th"))
    other.setAttribute("aria-sort", other === column ? direction : "none");
  const body = table.tBodies[0];
  const { compare } = new Intl.Collator(table.dataset["sortable"], {
    numeric: true,
  });
  const sign = direction === "ascending" ? 1 : -1;
  const key = (row: HTMLTableRowElement): string => {
    const cell = row.cells[column.cellIndex];
    if (cell === undefined) return "";
    const shown = cell.cloneNode(true) as HTMLElement;
    shown.querySelector(".cell-label")?.remove();
    return cell.dataset["sort"] ?? shown.textContent.trim();
  };
  const rows = [...(body?.rows ?? [])];
  body?.append(
    ...rows.sort((one, other) => sign * compare(key(one), key(other))),
  );
}
