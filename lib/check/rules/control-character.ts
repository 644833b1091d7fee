import { nameCharacters } from "../records/name-characters";
import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Signs that turn the order of what follows, for the eye alone. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/u;

/** What XML, and so Word, SVG and others, cannot hold, or no text has: a tab and breaks are right. */
const control =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFC\uFFFE\uFFFF]|\p{Cs}|\p{Co}/u;

/** Texts and addresses have no sign that reorders what is read, and none that a file cannot hold. */
export function findControlCharacters(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const fields = [...fieldsOf(records, "text"), ...fieldsOf(records, "url")];
  return fields.flatMap(({ kind, index, path, value }) => {
    const turned = bidi.exec(value)?.[0];
    const found = turned ?? control.exec(value)?.[0];
    if (found === undefined) return [];
    return {
      ...at(kind, index, path),
      what:
        turned === undefined
          ? `the text holds a character that is none of writing: ${nameCharacters(found)}`
          : `the text holds a sign that reorders what is read: ${nameCharacters(found)}`,
      remedy: "remove it; it cannot be seen, so type the words again",
    };
  });
}
