import { loadBriefing } from "../lib/load/load";

/** The live dataset: tests enumerate its records. */
export const briefing = loadBriefing("ashgabat-2018");

export const langs = ["en", "ru"] as const;

export const root = (lang: string): string => `/${lang}/${briefing.id}/`;

export const placeNames = (
  lang: string,
): { id: string; name: string; kind: string }[] =>
  briefing.places.map(({ id, name, kind }) => ({
    id,
    name: name[lang] ?? "",
    kind,
  }));

const records = [
  briefing.places,
  briefing.persons,
  briefing.organisations,
  briefing.events,
  briefing.phases,
].flat();

/** What a record is called, whatever the data call it. */
export function nameOf(id: string, lang = "en"): string {
  const name = records.find((record) => record.id === id)?.name[lang];
  if (name === undefined) throw new Error(`nothing is called ${id}`);
  return name;
}

/** Paths below the root of a briefing: a page of each kind. */
export const pageKinds: readonly string[] = [
  "",
  "table/",
  "timeline/",
  "events/",
  "disagreements/",
  "people/",
  "people/vladimir-voronkov/",
  "organisations/",
  "organisations/unoct/",
  "search/",
  "sources/",
  "about/",
  "versions/",
  // A state and a city.
  "kazakhstan/",
  "ashgabat/",
];

/** Paths below the root of a briefing: a page of each kind, and every place. */
export const pagePaths: readonly string[] = [
  ...new Set([...pageKinds, ...briefing.places.map((place) => `${place.id}/`)]),
];
