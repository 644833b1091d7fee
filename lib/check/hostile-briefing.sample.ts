import fc from "fast-check";
import { stringify } from "yaml";
import {
  address,
  date,
  evidence,
  local,
  localInTwo,
  placesOf,
  point,
} from "./hostile-places.sample";

const symbols = ["circle", "diamond", "square", "star", "hexagon"] as const;
const colours = ["green", "amber", "rose", "blue", "violet", "teal"] as const;

const roles = fc
  .array(fc.record({ label: local(2), meaning: local(5) }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((list) =>
    list.map((words, index) => ({
      id: `role-${index}`,
      ...words,
      symbol: symbols[index % symbols.length],
      ...(index % 2 === 0 && { colour: colours[index] }),
      line: index === 1,
      venue: index === 0,
      aside: index === 3,
      schema_org: "attendee",
    })),
  );

type Extent = {
  /** Of places. */
  least: number;
  most: number;
  /** In a second language too, cleared, with corrections: left to chance if it is not said. */
  isFull?: boolean;
};

/** The files of a briefing that is odd in every way that the check lets through. */
export const hostileTextsOf = ({
  least,
  most,
  isFull,
}: Extent): fc.Arbitrary<Record<string, string>> =>
  fc
    .record({
      isFull: isFull === undefined ? fc.boolean() : fc.constant(isFull),
      title: localInTwo(12),
      summary: localInTwo(40),
      disclaimer: local(30),
      publisher: local(4),
      statement: local(25),
      url: address,
      names: fc.array(local(4), { minLength: 3, maxLength: 3 }),
      date,
      known: date,
      places: placesOf(least, most),
      roles,
      evidence,
      hasPhases: fc.boolean(),
      hasPersons: fc.boolean(),
      hasOrganisations: fc.boolean(),
      hasDisagreements: fc.boolean(),
      hasUnknowns: fc.boolean(),
      at: point,
    })
    .map((one) => {
      const [first, second, third] = one.names;
      const say = ({ en, ru }: { en: string; ru: string }) =>
        one.isFull ? { en, ru } : { en };
      const phases = one.hasPhases
        ? [1, 2].map((number) => ({
            id: `phase-${number}`,
            number,
            name: first,
            interval: number === 1 ? "0500/1900" : "1900/",
            summary: say(one.summary),
            evidence: one.evidence,
          }))
        : [];
      const files: Record<string, unknown> = {
        briefing: {
          id: "hostile",
          title: say(one.title),
          summary: say(one.summary),
          project: second,
          languages: one.isFull ? ["en", "ru"] : ["en"],
          version: "1.0.0",
          dated: "2020-01-01",
          status: one.isFull ? "cleared" : "draft",
          ...(one.isFull && {
            clearance: {
              profile: "office",
              texts: { office: one.disclaimer },
              map_number: "4711",
              catalogue: "BM",
              short_name: "odd",
            },
          }),
          occasion: "occasion",
          ...(one.hasPhases && { phase: "phase-2" }),
          boundaries: "central-asia",
          projection: {
            kind: "albers",
            parallels: [38.5, 52],
            origin: { lat: 45, lon: 67 },
          },
          region: { west: 46, south: 35, east: 88, north: 56 },
          publisher: { name: one.publisher },
          disclaimer: one.disclaimer,
          method: [one.statement],
        },
        places: one.places,
        landmarks: [{ id: "sea", kind: "water", name: third, point: one.at }],
        locations: [
          {
            id: "somewhere",
            name: second,
            country: third,
            precision: "city",
            point: { lat: -89.9, lon: 179.9 },
            evidence: one.evidence,
          },
        ],
        organisations: one.hasOrganisations
          ? [
              {
                id: "office",
                name: first,
                part: one.statement,
                evidence: one.evidence,
              },
            ]
          : [],
        persons: one.hasPersons
          ? [
              {
                id: "ada",
                name: third,
                titles: [
                  { text: second, known: one.known, evidence: one.evidence },
                ],
              },
            ]
          : [],
        sources: ["s1", "s2"].map((id) => ({
          id,
          kind: id === "s1" ? "un" : "news",
          title: first,
          titled: id === "s1" ? "original" : "described",
          publisher: one.publisher,
          date: one.date,
          ...(id === "s2" && {
            url: one.url,
          }),
          language: "en",
          retrieved: "2020-01-01",
        })),
        phases,
        events: [
          {
            id: "occasion",
            kind: "project",
            name: second,
            summary: say(one.summary),
            date: one.date,
            location: "somewhere",
            participants: one.hasPersons ? [{ id: "ada", role: "role-1" }] : [],
            evidence: one.evidence,
          },
        ],
        participations: one.places.slice(0, -1).map(({ id }, index) => ({
          id: `${id}-part`,
          event: "occasion",
          who: id,
          role: one.roles[index % one.roles.length]?.id,
          level: third,
          persons: one.hasPersons ? ["ada"] : [],
          statement: one.statement,
          evidence: one.evidence,
          unknowns: one.hasUnknowns ? [third] : [],
        })),
        involvements: one.hasPhases
          ? one.places.map(({ id }) => ({
              id: `${id}-phase-2`,
              place: id,
              phase: "phase-2",
              role: "part",
              event: "occasion",
              statement: one.statement,
              evidence: one.evidence,
            }))
          : [],
        roles: one.roles,
        parts: one.hasPhases
          ? [{ id: "part", label: third, meaning: third, symbol: "ring" }]
          : [],
        ...(one.isFull && {
          corrections: [
            {
              id: "mistake",
              corrected_in: "1.0.0",
              since: "0.9.0",
              touches: ["occasion"],
              wrong: one.statement,
              why: second,
            },
          ],
        }),
        disagreements: one.hasDisagreements
          ? [
              {
                id: "question",
                question: first,
                positions: [
                  { text: second, evidence: one.evidence },
                  { text: third, evidence: one.evidence },
                ],
                shown: one.statement,
                touches: ["occasion", "place-0"],
              },
            ]
          : [],
      };
      return Object.fromEntries(
        Object.entries(files).map(([kind, records]) => [
          `${kind}.yaml`,
          stringify(records, { aliasDuplicateObjects: false }),
        ]),
      );
    });

/** Of one to thirty places. */
export const hostileTexts = hostileTextsOf({ least: 1, most: 30 });
