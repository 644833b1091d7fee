import type { Briefing, Disagreement, LocalText } from "../../briefing/model";

/** What is in a cell: undefined leaves it empty. */
export type Cell = string | number | undefined;

/** A column of a table whose rows are made from records. */
export type Column<Row> = { name: string; value: (row: Row) => Cell };

/** Between values that share a cell. */
const separator = "; ";

/** Several values in one cell. */
export function join(values: readonly string[] | undefined): Cell {
  return values === undefined || values.length === 0
    ? undefined
    : values.join(separator);
}

/** One column for each language of the briefing: `name_en`, `name_ru`. */
export function localColumns<Row>(
  { languages }: Pick<Briefing, "languages">,
  name: string,
  pick: (row: Row) => LocalText | readonly LocalText[] | undefined,
): Column<Row>[] {
  return languages.map((lang) => ({
    name: `${name}_${lang}`,
    value: (row) => sayIn(lang, pick(row)),
  }));
}

function sayIn(
  lang: string,
  text: LocalText | readonly LocalText[] | undefined,
): Cell {
  if (text === undefined) return undefined;
  if (!isList(text)) return text[lang];
  const values = text.flatMap((one) => one[lang] ?? []);
  // A list of which a part is not translated would look whole.
  return values.length === text.length ? join(values) : undefined;
}

function isList(
  text: LocalText | readonly LocalText[],
): text is readonly LocalText[] {
  return Array.isArray(text);
}

/** The disagreements that touch a record, by id. */
export function joinIds(records: readonly Pick<Disagreement, "id">[]): Cell {
  return join(records.map(({ id }) => id));
}

export function yesOrNo(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}
