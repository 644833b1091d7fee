import type { BriefingRecords } from "../../briefing/schema/briefing";
import { fullRecords } from "./full.sample";
import type { FieldTables, LeftOut, Part } from "./part";
import { varyField } from "./vary.sample";

/** What is in a file under each name: a column, a property. */
export type Slices = ReadonlyMap<string, string>;

type Write = (records: BriefingRecords) => Slices;

/** What each writer makes of the sample as it is. */
const written = new WeakMap<Write, Slices>();

/** Names under which a file is another once a field is another. */
export function followField(write: Write, part: Part, field: string): string[] {
  const before = written.get(write) ?? write(fullRecords());
  written.set(write, before);
  const after = write(varyField(part, field));
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

/** What a table says of a field; undefined if it is not in the table. */
export function planOf(
  tables: FieldTables,
  part: Part,
  field: string,
): string | LeftOut | undefined {
  const table: Readonly<Record<string, string | LeftOut>> | LeftOut =
    tables[part];
  return isLeftOut(table) ? table : table[field];
}

export function isLeftOut(plan: object | string | undefined): plan is LeftOut {
  return typeof plan === "object" && "leftOut" in plan;
}

/** All values under each key of a JSON, however deep. */
export function sliceJson(
  value: unknown,
  keyOf = (key: string) => key,
): Slices {
  const slices = new Map<string, string>();
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    for (const [key, part] of Object.entries(one)) {
      if (!Array.isArray(one)) {
        const name = keyOf(key);
        slices.set(name, (slices.get(name) ?? "") + JSON.stringify(part));
      }
      visit(part);
    }
  };
  visit(value);
  return slices;
}

/** The cells under each head of a table; `name_en` and the like as `name`. */
export function sliceTable(
  [head = [], ...rows]: readonly (readonly unknown[])[],
  prefix = "",
): [string, string][] {
  const slices = new Map<string, string>();
  head.forEach((title, index) => {
    const name = prefix + withoutLanguage(String(title));
    const cells = JSON.stringify(rows.map((row) => row[index]));
    slices.set(name, (slices.get(name) ?? "") + cells);
  });
  return [...slices];
}

/** The sample has one language, en; with its languages varied, enx. */
export function withoutLanguage(name: string): string {
  return name.replace(/_enx?$/, "");
}
