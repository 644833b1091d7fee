import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";
import { readSpan } from "../records/check-date";

/** Every date is valid EDTF, and no interval runs backwards. */
export function findInvalidDates(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "edtf").flatMap((field) => {
    const fault = readSpan(field.value);
    if (!("what" in fault)) return [];
    return { ...at(field.kind, field.index, field.path), ...fault };
  });
}
