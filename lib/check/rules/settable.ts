import { findUnsettable } from "../../fonts/find-family";
import { nameCharacters } from "../records/name-characters";
import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Every text can be set in the fonts of the project: else figures and PDF could not be made. */
export function findUnsettableTexts(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const fields = [...fieldsOf(records, "text"), ...fieldsOf(records, "url")];
  return fields.flatMap(({ kind, index, path, value }) => {
    const found = findUnsettable(value);
    if (found === null) return [];
    return {
      ...at(kind, index, path),
      what: `no font of the project has "${found}" (${nameCharacters(found)})`,
      remedy:
        "write it in another script, or describe it in words; lib/fonts/families.ts lists the fonts",
    };
  });
}
