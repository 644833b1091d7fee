import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Links lead to the web: http or https, and nothing else. */
export function findBadUrls(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "url")
    .filter((field) => !isWebAddress(field.value))
    .map((field) => ({
      ...at(field.kind, field.index, field.path),
      what: `"${field.value}" is not an address on the web`,
      remedy:
        "give the whole address with https:// or http://, or leave it out",
    }));
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname.includes(".");
}
