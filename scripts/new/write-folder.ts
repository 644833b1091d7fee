import { stringify } from "yaml";
import { plainIn } from "../../lib/text/text-in";
import { exampleMark } from "../../lib/check/records/examples";
import type { BriefingRecord } from "../../lib/briefing/schema/briefing";
import type { LocalText } from "../../lib/briefing/schema/text-schema";
import { writeRoleSet, type RoleSet } from "../../lib/load/role-set";

/** A place of the new briefing, as far as the region knows it. */
export type NewPlace = {
  /** ISO 3166-1 alpha-3, or ISO 3166-2 of a subdivision. */
  code: string;
  /** UN M49; null for what is no state. */
  m49: string | null;
  /** Name by language. */
  name: Readonly<Record<string, string>>;
  /** Languages in which the name is what the platform has, and no publication of states'. */
  platformNames: readonly string[];
  marker: { lat: number; lon: number };
  /** Whether the boundaries have a shape of it. */
  hasShape: boolean;
};

/** What is asked of an author. */
export type NewBriefing = {
  id: string;
  title: string;
  /** What the occasion was, as a short noun phrase. */
  occasion: string;
  /** EDTF. */
  date: string;
  languages: readonly [string, ...string[]];
  places: readonly NewPlace[];
  set: RoleSet;
  boundaries: string;
  /** English names of what is not agreed within these boundaries. */
  disputes: readonly string[];
  projection: BriefingRecord["projection"];
  region: BriefingRecord["region"];
  /** EDTF day on which it is made. */
  today: string;
};

const style = { lineWidth: 80, aliasDuplicateObjects: false };

/**
 * The files of a briefing that can be built at once, by name. What only the author can know stands
 * there as an example that says what belongs in its place; `npm run check:data` lists what is left.
 */
export function writeFolder(asked: NewBriefing): Record<string, string> {
  const { languages, set } = asked;
  // What is not translated is left out: the check counts it, and pages mark it.
  const [main] = languages;
  const inMain = (text: string) => ({ [main]: text });
  const example = (text: string) => inMain(`${exampleMark}: ${text}`);
  const { roles, parts, words } = writeRoleSet(set, (text) =>
    sayInAll(text, languages),
  );
  const evidence = (shows: string) => [
    { source: "source-1", fragment: `${exampleMark}: ${shows}`, shows: "read" },
  ];
  const first = set.roles.find(({ venue }) => !venue)?.id;
  const role = set.roles.find(({ line }) => line)?.id ?? first;
  const lists: Record<string, unknown> = {
    briefing: {
      id: asked.id,
      title: inMain(asked.title),
      summary: example(
        "what the map answers, in one or two sentences, as far as sources say",
      ),
      project: example("name of the project, agreement or story that is told"),
      languages,
      version: "0.1.0",
      dated: asked.today,
      status: "draft",
      occasion: "occasion",
      phase: "phase-1",
      ...(Object.keys(words).length > 0 && { words }),
      boundaries: asked.boundaries,
      projection: asked.projection,
      region: asked.region,
      publisher: { name: example("who publishes the map") },
      disclaimer: inMain(
        (main === "en" ? "" : `${exampleMark}: `) +
          "Boundaries, names and designations on this map are generalised and imply no endorsement or acceptance by anyone." +
          sayDisputes(asked.disputes),
      ),
      method: [example("how the data was gathered, a paragraph each")],
    },
    places: asked.places.map((place) => describePlace(place, asked, evidence)),
    landmarks: [],
    locations: [],
    organisations: [],
    persons: [],
    sources: [
      {
        id: "source-1",
        kind: "news",
        title: example("title of the document"),
        titled: "original",
        publisher: example("who published it"),
        language: "en",
        retrieved: asked.today,
      },
    ],
    phases: [
      {
        id: "phase-1",
        number: 1,
        name: example("name of the first phase"),
        interval: `${asked.date.slice(0, 4)}/`,
        summary: example("what the phase was, in one or two sentences"),
        evidence: evidence("words of the source on the phase"),
      },
    ],
    events: [
      {
        id: "occasion",
        kind: "project",
        phase: "phase-1",
        name: inMain(asked.occasion),
        summary: example("what happened, in one or two sentences of your own"),
        date: asked.date,
        location: "not-stated",
        participants: [],
        evidence: evidence("words of the source on the event"),
      },
    ],
    participations: asked.places.slice(0, 1).map(({ code }) => ({
      id: `${idOf(code)}-occasion`,
      event: "occasion",
      who: idOf(code),
      role,
      statement: example("what the place did there; one record a place"),
      evidence: evidence("words of the source on its role"),
      unknowns: [example("what a reader would look for and no source says")],
    })),
    involvements: asked.places.slice(0, 1).flatMap(({ code }) =>
      set.parts.slice(0, 1).map((part) => ({
        id: `${idOf(code)}-phase-1`,
        place: idOf(code),
        phase: "phase-1",
        role: part.id,
        event: "occasion",
        statement: example("what the place was to the phase"),
        evidence: evidence("words of the source on its part"),
      })),
    ),
    roles,
    parts,
    disagreements: [],
    corrections: [],
  };
  return Object.fromEntries(
    Object.entries(lists).map(([kind, records]) => [
      `${kind}.yaml`,
      `# ${about[kind] ?? ""}\n${kind === "places" ? sayPlatformNames(asked) : ""}# yaml-language-server: $schema=../schema/${kind}.schema.json\n\n${stringify(records, style)}`,
    ]),
  );
}

/** Which names are not the United Nations', for the head of the file of places. */
function sayPlatformNames({ places }: NewBriefing): string {
  const said = places.flatMap(({ code, platformNames }) =>
    platformNames.length === 0 ? [] : `${code} (${platformNames.join(", ")})`,
  );
  return said.length === 0
    ? ""
    : `# Names from Unicode CLDR, which may not be those of the United Nations; compare them with\n# unterm.un.org: ${said.join(", ")}\n`;
}

/** The first line of each file: what a record in it is. */
const about: Readonly<Record<string, string>> = {
  briefing: "What the briefing is, where it plays and how it is drawn.",
  places: "What a reader can choose on the map: states, areas and cities.",
  landmarks: "Names of seas and neighbours, for orientation.",
  locations: "Towns and countries in which events took place.",
  organisations: "Who took part, beside places and persons.",
  persons: "Who is named, with titles and when they were held.",
  sources: "The documents that all other files cite.",
  phases: "The parts in which the story is told.",
  events: "Everything that sources date.",
  participations: "The role of a place or organisation in an event.",
  involvements: "What a place was to a phase.",
  roles: "The roles in an event, the weightiest first.",
  parts: "What a place was to a phase, the weightiest first.",
  disagreements: "Questions that sources answer differently.",
  corrections: "Published statements that were wrong.",
};

function describePlace(
  { code, m49, name, marker, hasShape }: NewPlace,
  { languages }: NewBriefing,
  evidence: (shows: string) => object[],
): object {
  const [main] = languages;
  // A name that is known in no other language is not passed off as one of it.
  const known = name[main] ?? Object.values(name)[0] ?? code;
  const names = Object.fromEntries(
    languages.flatMap((lang) => {
      const said = lang === main ? known : name[lang];
      return said === undefined ? [] : [[lang, said]];
    }),
  );
  const shared = {
    id: idOf(code),
    name: names,
    evidence: evidence("the name as the source has it"),
  };
  const point = hasShape ? {} : { shape: "point" };
  if (m49 === null)
    return {
      kind: "area",
      ...shared,
      type: { [main]: `${exampleMark}: State, Province, Territory` },
      code,
      marker,
      ...point,
    };
  return {
    kind: "state",
    ...shared,
    formal: { [main]: `${exampleMark}: formal name` },
    iso3: code,
    m49,
    marker,
    ...point,
  };
}

function idOf(code: string): string {
  return code.toLowerCase();
}

/** A text of a set in each language; an example of it in English where the set does not speak one. */
function sayInAll(text: LocalText, languages: readonly string[]): LocalText {
  return Object.fromEntries(
    languages.map((lang) => [
      lang,
      text[lang] ?? `${exampleMark}: ${plainIn(text, "en")}`,
    ]),
  );
}

/** What a disclaimer adds where the map has boundaries or areas on whose status there is no agreement. */
function sayDisputes(names: readonly string[]): string {
  return names.length === 0
    ? ""
    : ` There is no agreement on the status of: ${names.join("; ")}.`;
}
