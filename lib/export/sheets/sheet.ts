import type { Briefing } from "../../briefing/model";
import { localColumns, type Cell, type Column } from "../csv/column";

/** The sheets of records; each file gives them names in its language. */
export type SheetName =
  | "places"
  | "participations"
  | "involvements"
  | "roles"
  | "parts"
  | "events"
  | "phases"
  | "persons"
  | "organisations"
  | "locations"
  | "disagreements"
  | "sources"
  | "evidence"
  | "corrections";

/** A table with a header row. */
export type Sheet<Name extends string = SheetName> = {
  name: Name;
  header: string[];
  rows: Cell[][];
};

/** A sheet with a row for each record. */
export function makeSheet<Row>(
  name: SheetName,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Sheet {
  return {
    name,
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
