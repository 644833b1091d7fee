import { expect, test } from "vitest";
import { findUnnamedPlaces } from "./named-place";
import { runRule } from "./rule.sample";

const briefing = "known_as: [both states]";
const places = `- kind: state
  id: niger
  name: { en: Niger, ru: Нигер }
  formal: { en: the Republic of the Niger }
  known_as: [Nigerien]
- kind: city
  id: niamey
  name: { en: Niamey }
  state: niger`;
const locations = "- { id: agadez, name: { en: Agadez }, place: niger }";

const state = (fragment: string, rest = "") =>
  runRule(findUnnamedPlaces, {
    briefing,
    places,
    locations,
    involvements: `- place: niger\n  evidence: [{ fragment: "${fragment}"${rest} }]`,
  });

test.each([
  "held in Niger, on Monday",
  "министр из страны Нигер",
  "a minister of the Republic of the Niger",
  "the Nigerien delegation",
  "opened in NIAMEY",
  "experts met in Agadez",
  "ministers of both states",
])("a fragment names its place: %s", (fragment) => {
  expect(state(fragment)).toEqual([]);
});

test.each(["on 3 May, the first meeting", "delegates came from Nigeria"])(
  "a statement about a place that no fragment names is refused: %s",
  (fragment) => {
    expect(state(fragment)).toEqual([
      expect.stringContaining(
        'involvements.yaml:2:13  no fragment names "niger"',
      ),
    ]);
  },
);

test("it is fine where the evidence says that more was read than is quoted", () => {
  expect(state("on 3 May", ", shows: read")).toEqual([]);
});

test("words that speak against a statement do not show it", () => {
  const both = state("from Niger", ", stance: contradicts }, { fragment: May");
  expect(both).toHaveLength(1);
});

test("titles and participations are held to it too, organisations are not", () => {
  const texts = {
    briefing,
    places,
    locations,
    persons: `- titles:
    - { place: niger, evidence: [{ fragment: Minister Ada }] }
    - { organisation: un, evidence: [{ fragment: Minister Ada }] }`,
    participations: `- { who: niger, evidence: [{ fragment: in May }] }
- { who: un, evidence: [{ fragment: in May }] }`,
  };
  expect(runRule(findUnnamedPlaces, texts)).toEqual([
    expect.stringContaining("participations.yaml:1:"),
    expect.stringContaining("persons.yaml:2:"),
  ]);
});
