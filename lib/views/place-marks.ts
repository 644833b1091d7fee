import type {
  Briefing,
  Involvement,
  InvolvementRole,
  ParticipationRole,
  Phase,
  Place,
} from "../briefing/model";

/** Parts in a phase, the one that says most first: it gives the place its symbol. */
const weight: readonly InvolvementRole[] = [
  "seat",
  "host",
  "organiser",
  "venue",
  "adopter",
  "participant",
  "supporter",
  "observer",
  "beneficiary",
];

/** The part of a place in the phase that was launched which says most; null for none. */
export function mainInvolvement(
  briefing: Briefing,
  place: Place,
): InvolvementRole | null {
  const roles = involvementsInPhase(place, briefing.launchedPhase).map(
    (one) => one.role,
  );
  return weight.find((role) => roles.includes(role)) ?? null;
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

/** The role of a place at the launch; the data check makes sure that there is one. */
export function launchRole(
  briefing: Briefing,
  place: Place,
): ParticipationRole {
  const launch = place.participations.find(
    (one) => one.event === briefing.launch,
  );
  return launch?.role ?? "participant";
}

function involvementsInPhase(
  place: Place,
  phase: Phase,
): readonly Involvement[] {
  return place.involvements.filter((one) => one.phase === phase);
}
