import { findExamples } from "../records/examples";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A briefing that is cleared says everything itself: no example is left in it. */
export function findClearedExamples(
  records: CheckedRecords,
  at: At,
): Problem[] {
  if (records.briefing?.status !== "cleared") return [];
  return findExamples(records, at).map(({ file, line, column }) => ({
    file,
    line,
    column,
    what: "an example stands in a briefing that is cleared",
    remedy: "replace it, or set the status to draft",
  }));
}
