import { findNearest } from "../records/nearest";
import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Every text is there in each language of the briefing, and in no other. */
export function findMissingTranslations(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const languages = records.briefing?.languages?.filter(
    (lang) => lang !== undefined,
  );
  if (languages === undefined || languages.length === 0) return [];
  return fieldsOf(records, "local-text").flatMap((field) => {
    const given = Object.keys(field.value);
    const extra = given.filter((lang) => !languages.includes(lang));
    const missing = languages.filter((lang) => !given.includes(lang));
    const problems: Problem[] = extra.map((lang) => {
      const meant = findNearest(lang, missing);
      return {
        ...at(field.kind, field.index, [...field.path, lang]),
        what: `"${lang}" is not a language of the briefing`,
        remedy:
          meant === null
            ? "remove the text, or add the language in briefing.yaml"
            : `did you mean "${meant}"?`,
      };
    });
    if (missing.length > 0) {
      problems.push({
        ...at(field.kind, field.index, field.path),
        what: `missing translation: ${missing.join(", ")}`,
        remedy: "write the text in every language of the briefing",
      });
    }
    return problems;
  });
}
