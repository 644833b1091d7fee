import type { BriefingEvent, Participant, Role } from "../briefing/model";

/** Somebody in an event, with all roles that the event or a participation tells, the main one first. */
type Attendance = {
  who: Participant["who"];
  roles: Role[];
};

/** Who took part in an event: those whom it lists, then those of whom only a participation tells. */
export function listParticipants(
  { participants, participations }: BriefingEvent,
  roles: readonly Role[],
): Attendance[] {
  const told = [...participants, ...participations];
  return [...new Set(told.map(({ who }) => who))].map((who) => ({
    who,
    roles: roles.filter((role) =>
      told.some((one) => one.who === who && one.role === role),
    ),
  }));
}
