import { startOf } from "../dates/describe";
import { createBackLinks, type BackLinks } from "./back-links";
import { deepFreeze } from "./deep-freeze";
import { finderOf } from "./find-record";
import { linkActors } from "./link-actors";
import { linkHistory } from "./link-history";
import type { Briefing, BriefingEvent, Participation, Role } from "./model";
import type { BriefingRecords } from "./schema/briefing";

/** Links valid records into one model and freezes it; the records are not changed. */
export function linkBriefing(records: BriefingRecords): Briefing {
  const copy = structuredClone(records);
  const back = createBackLinks();
  const actors = linkActors(copy, back);
  const history = linkHistory(copy, actors, back);
  const { phase, occasion: occasionId, ...settings } = copy.briefing;
  const occasion = finderOf("event", history.events)(occasionId);

  history.events.sort((a, b) => startOf(a.date) - startOf(b.date));
  for (const event of history.events) enterEvent(event, back);
  for (const who of [
    ...actors.places,
    ...actors.organisations,
    ...actors.persons,
  ]) {
    sortParticipations(back.participations(who.id), copy.roles, {
      events: history.events,
      occasion,
    });
  }
  for (const place of actors.places) {
    back.involvements(place.id).sort((a, b) => a.phase.number - b.phase.number);
  }
  const { linkEvidence: _, ...lists } = actors;
  return deepFreeze({
    ...settings,
    occasion,
    phase:
      phase === undefined
        ? undefined
        : finderOf("phase", history.phases)(phase),
    roles: copy.roles,
    parts: copy.parts,
    landmarks: copy.landmarks,
    corrections: copy.corrections,
    ...lists,
    ...history,
  });
}

/** Enters an event in the lists of all that had to do with it, of each once. */
function enterEvent(event: BriefingEvent, back: BackLinks): void {
  const { location } = event;
  const isSomewhere = typeof location !== "string";
  if (isSomewhere) back.eventsAt(location.id).push(event);
  const concerned = new Set([
    ...event.participants.map(({ who }) => who.id),
    ...event.participations.map(({ who }) => who.id),
    ...event.participations.flatMap(({ persons }) =>
      persons.map(({ id }) => id),
    ),
    ...event.involvements.map(({ place }) => place.id),
    ...(isSomewhere && location.place !== undefined ? [location.place.id] : []),
    ...(event.phase === undefined ? [] : [event.phase.id]),
  ]);
  for (const id of concerned) back.events(id).push(event);
}

/** The occasion first, then by date; of one event the main role first. */
function sortParticipations(
  participations: Participation[],
  roles: readonly Role[],
  { events, occasion }: Pick<Briefing, "events" | "occasion">,
): void {
  const rank = ({ event }: Participation) =>
    event === occasion ? -1 : events.indexOf(event);
  const weight = ({ role }: Participation) => roles.indexOf(role);
  participations.sort((a, b) => rank(a) - rank(b) || weight(a) - weight(b));
}
