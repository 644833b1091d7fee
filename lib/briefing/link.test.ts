import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "./briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import type { City } from "./model";
import { markerOf, shapeCodeOf } from "./place-shape";

const briefing = buildBriefing(sampleFolder());
const place = (id: string) => briefing.places.find((one) => one.id === id);
const ids = (records: readonly { id: string }[] | undefined) =>
  records?.map((record) => record.id);

describe("the linked briefing", () => {
  test("has its launch and the phase that the launch began", () => {
    expect(briefing.occasion.name).toEqual({ en: "Launch" });
    expect(briefing.phase).toBe(briefing.phases[0]);
    expect(briefing.occasion.phase).toBe(briefing.phase);
  });

  test("keeps places in the order of the file, each city with its state", () => {
    expect(ids(briefing.places)).toEqual(["north", "south", "town"]);
    expect((place("town") as City).state).toBe(place("south"));
  });

  test("knows an area as a place; a city lies in it, or in nothing on the map", () => {
    const added = `- kind: area
  id: county
  name: { en: County }
  type: { en: Province }
  code: NN-CO
  shape: point
  marker: { lat: 12, lon: 62 }
  evidence: [{ source: s1, fragment: County }]
- kind: city
  id: village
  name: { en: Village }
  state: county
  point: { lat: 12, lon: 62 }
  evidence: [{ source: s1, fragment: Village }]
- kind: city
  id: port
  name: { en: Port }
  point: { lat: 12, lon: 62 }
  evidence: [{ source: s1, fragment: Port }]
`;
    const parts = ["county", "village", "port"].map(
      (id) => `- id: ${id}-launch
  event: launch
  who: ${id}
  role: participant
  statement: { en: It took part. }
  evidence: [{ source: s2, fragment: It took part, shows: read }]
`,
    );
    const { places } = buildBriefing(
      sampleFolder({
        "places.yaml": (sampleTexts["places.yaml"] ?? "") + added,
        "participations.yaml":
          (sampleTexts["participations.yaml"] ?? "") + parts.join(""),
      }),
    );
    const [county, village, port] = places.slice(-3);
    expect((village as City).state).toBe(county);
    expect((port as City).state).toBeUndefined();
    expect(county && shapeCodeOf(county)).toBeNull();
    expect(county && markerOf(county)).toEqual({ lat: 12, lon: 62 });
  });

  test("puts the launch first among a place's participations", () => {
    expect(ids(place("north")?.participations)).toEqual([
      "north-launch",
      "north-meeting",
    ]);
  });

  test("has events in order of date", () => {
    expect(ids(briefing.events)).toEqual(["meeting", "launch"]);
    expect(ids(place("north")?.events)).toEqual(["meeting", "launch"]);
    expect(ids(place("town")?.events)).toEqual(["launch"]);
    expect(ids(briefing.phase?.events)).toEqual(["meeting", "launch"]);
  });

  test("links an event with place, participants, participations and involvements", () => {
    const { location, participants, participations } = briefing.occasion;
    expect(location).toBe(briefing.locations[0]);
    expect(briefing.locations[0]?.place).toBe(place("town"));
    expect(briefing.locations[0]?.events).toEqual([briefing.occasion]);
    expect(participants[0]?.who).toBe(briefing.organisations[0]);
    expect(participations[0]?.who).toBe(place("north"));
    expect(briefing.events[0]?.involvements).toEqual(
      place("north")?.involvements,
    );
  });

  test("links organisations, even to one that comes later in the file", () => {
    const [office, union] = briefing.organisations;
    expect(office?.part_of).toBe(union);
    expect(office?.seat).toBe(briefing.locations[0]);
    expect(office?.events).toEqual([briefing.occasion]);
    expect(union?.part_of).toBeUndefined();
  });

  test("links persons with titles and the participations that name them", () => {
    const [ada] = briefing.persons;
    expect(ada?.titles[0]?.place).toBe(place("north"));
    expect(ids(ada?.participations)).toEqual(["north-launch"]);
    expect(place("north")?.participations[0]?.persons).toEqual([ada]);
  });

  test("leads from evidence to its source and back to everything that cites it", () => {
    const [gazetteer, release] = briefing.sources;
    expect(place("north")?.evidence[0]?.source).toBe(gazetteer);
    expect(
      gazetteer?.citations.map(({ kind, record }) => `${kind} ${record.id}`),
    ).toEqual([
      "place north",
      "place south",
      "place town",
      "location town",
      "location far",
    ]);
    const kinds = new Set(release?.citations.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "disagreement",
      "event",
      "involvement",
      "organisation",
      "participation",
      "person",
      "phase",
    ]);
  });

  test("shows disagreements at each record that they touch", () => {
    const [disagreement] = briefing.disagreements;
    const south = place("south")?.participations[0];
    expect(south?.disagreements).toEqual([disagreement]);
    expect(place("town")?.disagreements).toEqual([disagreement]);
    expect(briefing.locations[0]?.disagreements).toEqual([disagreement]);
    expect(place("south")?.disagreements).toEqual([]);
  });

  test("is frozen through and through", () => {
    const seen = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value))
        return;
      seen.add(value);
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(visit);
    };
    visit(briefing);
    expect(seen.size).toBeGreaterThan(100);
    expect(() => {
      (briefing.places as unknown[]).push({});
    }).toThrow(TypeError);
    expect(() => {
      Object.assign(briefing.places[0]?.name ?? {}, { en: "x" });
    }).toThrow(TypeError);
  });
});

test("bad data makes one error that lists all problems", () => {
  const folder = sampleFolder({ "events.yaml": null, "persons.yaml": "" });
  expect(() => buildBriefing(folder)).toThrow(
    /^bad data: 2 problems[^]*events\.yaml:1:1[^]*persons\.yaml:1:1/,
  );
});
