import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

const languageNames = new Intl.DisplayNames("en", {
  type: "language",
  fallback: "none",
});

/** Every language tag is well formed (BCP 47) and names a language that there is. */
export function findUnknownLanguages(
  records: CheckedRecords,
  at: At,
): Problem[] {
  return fieldsOf(records, "language")
    .filter((field) => !isLanguageTag(field.value))
    .map((field) => ({
      ...at(field.kind, field.index, field.path),
      what: `"${field.value}" is not a language tag`,
      remedy: "write a BCP 47 tag such as en, ru or uz-Latn",
    }));
}

/** Whether a text is a BCP 47 tag whose language is known. */
export function isLanguageTag(tag: string): boolean {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    return languageNames.of(new Intl.Locale(canonical).language) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
