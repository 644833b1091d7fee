import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Every statement rests on evidence, and not only on evidence against it. */
export function findUncitedStatements(
  records: CheckedRecords,
  at: At,
): Problem[] {
  return fieldsOf(records, "evidence").flatMap((field) => {
    const position = at(field.kind, field.index, field.path);
    if (field.value.length === 0) {
      return {
        ...position,
        what: "statement without evidence",
        remedy: "cite a source with a fragment of it, or drop the statement",
      };
    }
    if (field.value.every((one) => one?.stance === "contradicts")) {
      return {
        ...position,
        what: "all the evidence contradicts the statement",
        remedy: "cite a source that supports it, or reverse the statement",
      };
    }
    return [];
  });
}
