import type {
  Briefing,
  Involvement,
  InvolvementRole,
  ParticipationRole,
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
  const roles = involvementsInPhase(briefing, place).map((one) => one.role);
  return weight.find((role) => roles.includes(role)) ?? null;
}

/** Events of the launched phase in which a place is documented to have had a part. */
export function countEvents(briefing: Briefing, place: Place): number {
  const events = involvementsInPhase(briefing, place).map((one) => one.event);
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
  briefing: Briefing,
  place: Place,
): readonly Involvement[] {
  return place.involvements.filter(
    (one) => one.phase === briefing.launchedPhase,
  );
}
