import type { BriefingEvent, Briefing, Person, Place } from "../briefing/model";
import { textIn, type TextIn } from "../text/text-in";
import { countEvents, listEvents, participationsIn } from "./place-marks";
import { markRole, type RoleMark } from "./role-mark";
import { sayTitles, titlesAt } from "./titles-at";

/** Events in which a place had a part: those of a phase, or all where a briefing has no phases. */
type EventCount = {
  phase: { id: string; name: TextIn } | null;
  count: number;
};

/** What of a place can be compared with others at a glance, in one language. */
export type PlaceFacts = {
  id: string;
  name: TextIn;
  /** The roles in the occasion, the main one first. */
  roles: RoleMark[];
  /** Who came, each once, with the titles of that day. */
  persons: { id: string; name: TextIn; titles: TextIn[] }[];
  levels: TextIn[];
  counts: EventCount[];
};

export function viewPlaceFacts(
  briefing: Briefing,
  place: Place,
  lang: string,
): PlaceFacts {
  const { occasion, phases } = briefing;
  const parts = participationsIn(occasion, place);
  const persons = new Set<Person>(parts.flatMap((one) => one.persons));
  const levels = parts.flatMap(({ level }) => (level ? [level] : []));
  const byText = new Map(
    levels.map((level) => [textIn(level, lang).text, textIn(level, lang)]),
  );
  return {
    id: place.id,
    name: textIn(place.name, lang),
    roles: parts.map(({ role }) => markRole(role, lang)),
    persons: [...persons].map((person) => ({
      id: person.id,
      name: textIn(person.name, lang),
      titles: sayTitles(titlesAt(person, occasion.date), lang),
    })),
    levels: [...byText.values()],
    counts:
      phases.length === 0
        ? [{ phase: null, count: listAllEvents(place).size }]
        : [...phases]
            .sort((one, other) => one.number - other.number)
            .map((phase) => ({
              phase: { id: phase.id, name: textIn(phase.name, lang) },
              count: countEvents(briefing, place, phase),
            })),
  };
}

function listAllEvents({
  participations,
  involvements,
}: Place): ReadonlySet<BriefingEvent> {
  return new Set([
    ...participations.map(({ event }) => event),
    ...listEvents(involvements),
  ]);
}
