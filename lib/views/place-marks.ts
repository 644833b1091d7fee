import type {
  Briefing,
  BriefingEvent,
  Involvement,
  Part,
  Participation,
  Phase,
  Place,
  Role,
} from "../briefing/model";

/** Stands in an address or an attribute for a role or part of which no source that was read tells. */
export const unknownRole = "unknown";
export type UnknownRole = typeof unknownRole;

/** The part of a place in the shown phase that is first in the list of parts; null for none. */
export function mainInvolvement(briefing: Briefing, place: Place): Part | null {
  const parts = involvementsInPhase(place, briefing.phase).map(
    (one) => one.role,
  );
  return briefing.parts.find((part) => parts.includes(part)) ?? null;
}

/** Events of a phase, the shown one by default, in which a place is documented to have had a part. */
export function countEvents(
  briefing: Briefing,
  place: Place,
  phase: Phase | undefined = briefing.phase,
): number {
  return listEvents(involvementsInPhase(place, phase)).length;
}

/** The events of some involvements, each once, in their order. */
export function listEvents(
  involvements: readonly Involvement[],
): BriefingEvent[] {
  return [...new Set(involvements.flatMap(({ event }) => event ?? []))];
}

/** What a place or organisation did in an event, the main role first; empty where no source tells. */
export function participationsIn(
  event: BriefingEvent,
  { participations }: { participations: readonly Participation[] },
): readonly Participation[] {
  return participations.filter((one) => one.event === event);
}

/** The roles of a place in the occasion, the main one first; empty where no source tells of one. */
export function occasionRoles({ occasion }: Briefing, place: Place): Role[] {
  return participationsIn(occasion, place).map(({ role }) => role);
}

/** The main role of a place in the occasion, which gives it colour and symbol; null for none. */
export function occasionRole(briefing: Briefing, place: Place): Role | null {
  return occasionRoles(briefing, place)[0] ?? null;
}

function involvementsInPhase(
  place: Place,
  phase: Phase | undefined,
): readonly Involvement[] {
  return place.involvements.filter((one) => one.phase === phase);
}
