import { findNearest } from "../records/nearest";
import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/**
 * Every text is there in the main language of the briefing, the first; in its others it may be
 * missing, and in no other language is it.
 */
export function findMissingTranslations(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const languages = records.briefing?.languages?.filter(
    (lang) => lang !== undefined,
  );
  const [main] = languages ?? [];
  if (languages === undefined || main === undefined) return [];
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
    if (missing.includes(main)) {
      problems.push({
        ...at(field.kind, field.index, field.path),
        what: `the text is missing in "${main}", the main language`,
        remedy:
          "write it in the language that is first in briefing.yaml; the others may follow",
      });
    }
    return problems;
  });
}
