import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Tags, comments and character references of HTML; a single < or & is plain text. */
const html = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i;

/** Spaces, and characters that cannot be seen. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** No text is only white space. */
export function findBlankTexts(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "text")
    .filter((field) => blank.test(field.value))
    .map((field) => ({
      ...at(field.kind, field.index, field.path),
      what: "the text is empty",
      remedy: "write the text, or remove the field if it is optional",
    }));
}

/** Texts are plain: no HTML. */
export function findHtml(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "text").flatMap((field) => {
    const found = html.exec(field.value)?.[0];
    if (found === undefined) return [];
    return {
      ...at(field.kind, field.index, field.path),
      what: `the text holds HTML: ${found}`,
      remedy: "write plain text, and characters such as & and < as themselves",
    };
  });
}
