import type {
  Briefing,
  BriefingEvent,
  LocalText,
  Person,
  Place,
} from "../briefing/model";
import { spanOf } from "../dates/span";
import { titlesAt } from "../views/titles-at";
import { holdsLongForm, listAbbreviations } from "./abbreviations";
import type { Entry, EntryKind } from "./entry";
import { foldWords } from "./fold";
import { typeInLatin } from "./latin";
import { createSayings, listStems } from "./said-words";
import { dropCommonStems } from "./common-stems";
import { plainIn } from "../text/text-in";

/** Words of the interface that are in the line under a title. */
type EntryWords = Readonly<{
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
  const say = createSayings(briefing, lang);
  const abbreviations = listAbbreviations(say.summaries);
  const make = (
    kind: EntryKind,
    record: { id: string; name: LocalText },
    detail: (string | undefined)[],
    names: (string | null | undefined)[] = [],
    said: readonly string[] = [],
  ): Entry => {
    const title = plainIn(record.name, lang);
    const short = abbreviations
      .filter(({ long }) => holdsLongForm(foldWords(title), long))
      .map((one) => one.short);
    const all = [...Object.values(record.name), ...names, ...short];
    const shown = { title, detail: join(detail) };
    const other = [...new Set(all)].filter(
      (name): name is string => Boolean(name) && name !== title,
    );
    return {
      kind,
      id: record.id,
      ...shown,
      names: other,
      stems: listStems(said, [title, shown.detail, ...other]),
    };
  };
  // What we named ourselves has a name in each language; nobody comes with that of another.
  const here = (id: string, name: LocalText) => ({
    id,
    name: { [lang]: plainIn(name, lang) },
  });
  return dropCommonStems([
    ...briefing.places.map((place) =>
      make(
        "place",
        place,
        [detailOfPlace(place, lang, words)],
        otherNames(place),
        say.place(place),
      ),
    ),
    ...briefing.persons.map((person) =>
      make(
        "person",
        person,
        [titleOfPerson(person, briefing, lang, words)],
        [],
        say.person(person),
      ),
    ),
    ...briefing.organisations.map((one) =>
      make(
        "organisation",
        one,
        [one.abbreviation, one.part_of?.name].map(
          (text) => text && plainIn(text, lang),
        ),
        Object.values(one.abbreviation ?? {}),
        say.organisation(one),
      ),
    ),
    ...briefing.events.map((event) =>
      make(
        "event",
        here(event.id, event.name),
        [words.date(event.date), locationOfEvent(event, lang, words)],
        [],
        say.event(event),
      ),
    ),
    ...briefing.phases.map((phase) =>
      make(
        "phase",
        here(phase.id, phase.name),
        [words.date(phase.interval)],
        [],
        say.phase(phase),
      ),
    ),
    ...briefing.disagreements.map(({ id, question }) =>
      make("disagreement", here(id, question), []),
    ),
    ...briefing.sources.map((source) =>
      make("source", { id: source.id, name: source.title }, [
        plainIn(source.publisher, lang),
        source.date === undefined ? words.undated : words.date(source.date),
      ]),
    ),
  ]);
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function otherNames(place: Place): (string | null | undefined)[] {
  const own = place.endonym?.text;
  const endonyms = own === undefined ? [] : [own, typeInLatin(own)];
  if (place.kind === "city") return endonyms;
  if (place.kind === "area") return [...endonyms, place.code];
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
  if (place.kind === "area") return plainIn(place.type, lang);
  if (place.kind === "city")
    return place.state && words.cityIn(plainIn(place.state.name, lang));
  const formal = plainIn(place.formal, lang);
  return formal === plainIn(place.name, lang) ? undefined : formal;
}

/** The titles at the time of the occasion; for who had none then, the latest with the time for which it is known. */
function titleOfPerson(
  person: Person,
  { occasion }: Briefing,
  lang: string,
  { date }: EntryWords,
): string | undefined {
  const then = titlesAt(person, occasion.date);
  if (then.length > 0)
    return then.map(({ text }) => plainIn(text, lang)).join("; ");
  const [latest] = [...person.titles].sort(
    (one, other) => spanOf(other.known).start - spanOf(one.known).start,
  );
  return latest && `${plainIn(latest.text, lang)} (${date(latest.known)})`;
}

function locationOfEvent(
  { location }: BriefingEvent,
  lang: string,
  words: EntryWords,
): string | undefined {
  if (typeof location !== "string") return plainIn(location.name, lang);
  return location === "online" ? words.online : undefined;
}
