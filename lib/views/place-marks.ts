import type {
  Briefing,
  BriefingEvent,
  Involvement,
  InvolvementRole,
  Participation,
  ParticipationRole,
  Phase,
  Place,
} from "../briefing/model";
import { involvementRoles } from "../briefing/schema/history";

/** Stands for the role or part of a place of which no source that was read tells. */
export const unknownRole = "unknown";
export type UnknownRole = typeof unknownRole;

/** The part of a place in the launched phase that is first in the list of parts; null for none. */
export function mainInvolvement(
  briefing: Briefing,
  place: Place,
): InvolvementRole | null {
  const roles = involvementsInPhase(place, briefing.launchedPhase).map(
    (one) => one.role,
  );
  return involvementRoles.find((role) => roles.includes(role)) ?? null;
}

/** Events of a phase, the launched one by default, in which a place is documented to have had a part. */
export function countEvents(
  briefing: Briefing,
  place: Place,
  phase: Phase = briefing.launchedPhase,
): number {
  const events = involvementsInPhase(place, phase).map((one) => one.event);
  return new Set(events.filter((event) => event !== undefined)).size;
}

/** What a place or organisation did in an event, the main role first; empty where no source tells. */
export function participationsIn(
  event: BriefingEvent,
  { participations }: { participations: readonly Participation[] },
): readonly Participation[] {
  return participations.filter((one) => one.event === event);
}

/** The roles of a place at the launch, the main one first; empty where no source tells of one. */
export function launchRoles(
  { launch }: Briefing,
  place: Place,
): ParticipationRole[] {
  return participationsIn(launch, place).map(({ role }) => role);
}

/** The main role of a place at the launch, which gives it colour and symbol; null for none. */
export function launchRole(
  briefing: Briefing,
  place: Place,
): ParticipationRole | null {
  return launchRoles(briefing, place)[0] ?? null;
}

function involvementsInPhase(
  place: Place,
  phase: Phase,
): readonly Involvement[] {
  return place.involvements.filter((one) => one.phase === phase);
}
