import type { Briefing, BriefingEvent, Phase } from "../briefing/model";
import { startOf } from "../dates/describe";
import { spanOf } from "../dates/span";

/** A station on the timeline; `date` is EDTF, an interval for a phase. */
export type Step =
  | { kind: "phase"; id: string; date: string; record: Phase }
  | {
      kind: "event";
      id: string;
      date: string;
      record: BriefingEvent;
      /** It belongs to no phase, and none was under way. */
      isBetween: boolean;
    };

/** The phases and the events that the briefing has chosen for its story; all where it has chosen none. */
export function chooseStory(steps: readonly Step[]): readonly Step[] {
  const isChosen = (step: Step): boolean =>
    step.kind === "event" && step.record.story === true;
  return steps.some(isChosen)
    ? steps.filter((step) => step.kind === "phase" || isChosen(step))
    : steps;
}

/** Phases and events in the order of time; a phase comes before what begins with it. */
export function listSteps({ phases, events }: Briefing): Step[] {
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
      isBetween: isBetween(record, phases),
    })),
  ];
  // Sorting is stable, so that phases stay before the events of the same day.
  return steps.sort((one, other) => startOf(one.date) - startOf(other.date));
}

function isBetween(
  { phase, date }: BriefingEvent,
  phases: Briefing["phases"],
): boolean {
  // Without phases nothing stands between any.
  if (phase !== undefined || phases.length === 0) return false;
  const { start } = spanOf(date);
  return !phases.some(({ interval }) => {
    const span = spanOf(interval);
    return start >= span.start && (span.end === null || start < span.end);
  });
}
