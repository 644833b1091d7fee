import type { Briefing, BriefingEvent, Phase } from "../briefing/model";
import { startOf } from "../dates/describe";

/** A station of the story of the project; `date` is EDTF, an interval for a phase. */
export type Step =
  | { kind: "phase"; id: string; date: string; record: Phase }
  | { kind: "event"; id: string; date: string; record: BriefingEvent };

/** Phases and events in the order of time; a phase comes before what begins with it. */
export function tellStory({ phases, events }: Briefing): Step[] {
  const steps: Step[] = [
    ...phases.map((record) => ({
      kind: "phase" as const,
      id: record.id,
      date: record.interval,
      record,
    })),
    ...events.map((record) => ({
      kind: "event" as const,
      id: record.id,
      date: record.date,
      record,
    })),
  ];
  // Sorting is stable, so that phases stay before the events of the same day.
  return steps.sort((one, other) => startOf(one.date) - startOf(other.date));
}
