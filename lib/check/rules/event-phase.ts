import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";
import { isOutside, readSpan } from "../records/check-date";

/** An event of a phase lies within the dates of the phase. */
export function findEventsOutsidePhase(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const { events = [], phases = [] } = records.lists;
  const intervals = new Map(phases.map(({ id, interval }) => [id, interval]));
  return events.flatMap(({ date, phase }, index) => {
    const interval = phase === undefined ? undefined : intervals.get(phase);
    if (date === undefined || interval === undefined) return [];
    const inner = readSpan(date);
    const outer = readSpan(interval);
    if ("what" in inner || "what" in outer || !isOutside(inner, outer)) {
      return [];
    }
    return {
      ...at("events", index, ["date"]),
      what: `the event (${date}) lies outside ${phase} (${interval})`,
      remedy: "correct the date, or the phase of the event, or leave phase out",
    };
  });
}
