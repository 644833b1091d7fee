import type {
  Briefing,
  BriefingEvent,
  LocalText,
  Organisation,
  Person,
  Place,
  Source,
} from "../briefing/model";
import type { Entry, EntryKind } from "./entry";
import { typeInLatin } from "./latin";

/** Words of the interface that stand in the line under a title. */
export type EntryWords = Readonly<{
  /** An EDTF date in words. */
  date: (edtf: string) => string;
  cityIn: (state: string) => string;
  online: string;
  undated: string;
}>;

/** Everything that can be found in a briefing, in one language, kind by kind. */
export function listEntries(
  briefing: Briefing,
  lang: string,
  words: EntryWords,
): Entry[] {
  const make = (
    kind: EntryKind,
    record: { id: string; name: LocalText },
    detail: (string | undefined)[],
    names: (string | null | undefined)[] = [],
  ): Entry => {
    const title = record.name[lang] ?? record.id;
    const all = [...Object.values(record.name), ...names];
    return {
      kind,
      id: record.id,
      title,
      detail: join(detail),
      names: [...new Set(all)].filter(
        (name): name is string => Boolean(name) && name !== title,
      ),
    };
  };
  const placeEntry = (place: Place): Entry =>
    make(
      "place",
      place,
      [detailOfPlace(place, lang, words)],
      otherNames(place),
    );
  const personEntry = (person: Person): Entry =>
    make("person", person, [titleOfPerson(person, briefing, lang)]);
  const organisationEntry = (one: Organisation): Entry =>
    make(
      "organisation",
      one,
      [one.abbreviation?.[lang], one.part_of?.name[lang]],
      Object.values(one.abbreviation ?? {}),
    );
  const eventEntry = (event: BriefingEvent): Entry =>
    make("event", event, [
      words.date(event.date),
      locationOfEvent(event, lang, words),
    ]);
  const sourceEntry = (source: Source): Entry =>
    make("source", { id: source.id, name: source.title }, [
      source.publisher[lang],
      source.date === undefined ? words.undated : words.date(source.date),
    ]);
  return [
    ...briefing.places.map(placeEntry),
    ...briefing.persons.map(personEntry),
    ...briefing.organisations.map(organisationEntry),
    ...briefing.events.map(eventEntry),
    ...briefing.sources.map(sourceEntry),
  ];
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function otherNames(place: Place): (string | null | undefined)[] {
  const endonyms = [place.endonym.text, typeInLatin(place.endonym.text)];
  if (place.kind === "city") return endonyms;
  return [
    ...endonyms,
    place.formal_endonym?.text,
    ...Object.values(place.formal),
    place.iso3,
  ];
}

function detailOfPlace(
  place: Place,
  lang: string,
  words: EntryWords,
): string | undefined {
  if (place.kind === "city")
    return words.cityIn(place.state.name[lang] ?? place.state.id);
  const formal = place.formal[lang];
  return formal === place.name[lang] ? undefined : formal;
}

/** The title at the launch; for who was not there, the latest one. */
function titleOfPerson(
  { titles }: Person,
  { launch }: Briefing,
  lang: string,
): string | undefined {
  const title =
    titles.find((one) => one.known.includes(launch.date)) ?? titles.at(-1);
  return title?.text[lang];
}

function locationOfEvent(
  { location }: BriefingEvent,
  lang: string,
  words: EntryWords,
): string | undefined {
  if (location === "not-stated") return undefined;
  return location === "online" ? words.online : location.name[lang];
}
