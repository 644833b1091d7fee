import type { Briefing, BriefingEvent, Phase } from "../briefing/model";
import { startOf } from "../dates/describe";

/** A station of the story of the project. */
export type Step =
  | { kind: "phase"; id: string; phase: Phase }
  | { kind: "event"; id: string; event: BriefingEvent };

/** Phases and events in the order of time; a phase comes before what begins with it. */
export function tellStory({ phases, events }: Briefing): Step[] {
  const steps: (Step & { start: number })[] = [
    ...phases.map((phase) => ({
      kind: "phase" as const,
      id: phase.id,
      phase,
      start: startOf(phase.interval),
    })),
    ...events.map((event) => ({
      kind: "event" as const,
      id: event.id,
      event,
      start: startOf(event.date),
    })),
  ];
  // Sorting is stable, so that phases stay before the events of the same day.
  return steps
    .sort((one, other) => one.start - other.start)
    .map(({ start: _, ...step }) => step);
}
