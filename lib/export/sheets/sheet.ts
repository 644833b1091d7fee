import type { Briefing } from "../../briefing/model";
import { localColumns, type Cell, type Column } from "../csv/column";

/** A table with a header row. */
export type Sheet = {
  name: string;
  /** What one row is, for the read-me. */
  about: string;
  header: string[];
  rows: Cell[][];
};

/** A sheet with a row for each record. */
export function makeSheet<Row>(
  name: string,
  about: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Sheet {
  return {
    name,
    about,
    header: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** `local` for the languages of a briefing: `...local("name", ({ name }) => name)`. */
export function createLocal(briefing: Pick<Briefing, "languages">) {
  return <Row>(
    name: string,
    pick: Parameters<typeof localColumns<Row>>[2],
  ): Column<Row>[] => localColumns(briefing, name, pick);
}
