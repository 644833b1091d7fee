import type { FieldChange } from "@/lib/versions/compare";
import { compareValues } from "@/lib/versions/compare-records";
import { markWords, type MarkedRun } from "@/lib/versions/mark-words";
import { pairLists } from "@/lib/versions/pair-lists";
import type { OpenPage } from "@/wording/page/open-page";
import { sayField } from "./say-field";
import { sayValue } from "./say-value";

/** A part of a record that differs: its name, and each of its values that differ, marked word by word. */
export type DescribedField = {
  field: string;
  label: string;
  values: readonly (readonly MarkedRun[])[];
};

/** What differs in a record, as a reader of the page's language sees it, without what stayed. */
export function describeFields(
  page: OpenPage,
  fields: readonly FieldChange[],
): DescribedField[] {
  return listRows(page, fields).map(({ field, before, after }) => ({
    field,
    label: sayField(field, page.words),
    values: pairLists(asList(before), asList(after))
      .map((pair) =>
        markWords(
          sayValue(page, pair.before),
          sayValue(page, pair.after),
          page.lang,
        ),
      )
      .filter((runs) => runs.length > 0),
  }));
}

/**
 * The rows of a page in one language. A text that changed in several languages is shown in that of the
 * page; one that changed in others only is shown in these, so that no row has twice the same.
 */
function listRows(
  page: OpenPage,
  fields: readonly FieldChange[],
): FieldChange[] {
  const { lang, languages } = page;
  const names = new Set(fields.map(({ field }) => field));
  return fields.flatMap((change) => {
    const [, whole, tag] = /^(.+)\.([^.]+)$/.exec(change.field) ?? [];
    const isOther = languages.some((one) => one === tag && one !== lang);
    if (isOther && names.has(`${whole}.${lang}`)) return [];
    const [before, after] = [change.before, change.after].map((value) =>
      asList(value)
        .map((one) => sayValue(page, one))
        .join("\n"),
    );
    if (before !== after) return [change];
    const parts = compareValues(change.before, change.after);
    return parts.map((part) => ({
      ...part,
      field: [change.field, part.field].filter(Boolean).join("."),
    }));
  });
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
