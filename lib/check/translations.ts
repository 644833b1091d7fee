import type { BriefingRecords } from "../briefing/schema/briefing";
import { fieldsOf, type CheckedRecords } from "./records/records";
import { valueAt } from "./value-at";

/** How many texts of a briefing are not written in one of its languages. */
export type MissingTexts = { lang: string; missing: number; total: number };

/** The languages of a briefing in which texts are missing, in the order of the briefing. */
export function countMissingTexts(records: CheckedRecords): MissingTexts[] {
  const texts = fieldsOf(records, "local-text");
  return (records.briefing?.languages ?? []).flatMap((lang) => {
    if (lang === undefined) return [];
    const missing = texts.filter(({ value }) => value[lang] === undefined);
    return missing.length === 0
      ? []
      : { lang, missing: missing.length, total: texts.length };
  });
}

/**
 * Puts the main language first in every text of the records: it is what is shown where a text is
 * not written in the language that is asked for (lib/text/text-in.ts).
 */
export function putMainLanguageFirst(
  parsed: BriefingRecords,
  checked: CheckedRecords,
): void {
  const [main = ""] = parsed.briefing.languages;
  for (const { kind, index, path } of fieldsOf(checked, "local-text")) {
    const at = kind === "briefing" ? [kind, ...path] : [kind, index, ...path];
    const text = valueAt(parsed, at) as Record<string, string>;
    const { [main]: first = "", ...others } = text;
    for (const lang of Object.keys(text)) delete text[lang];
    Object.assign(text, { [main]: first, ...others });
  }
}
