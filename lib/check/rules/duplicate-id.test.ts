import { expect, test } from "vitest";
import { findDuplicateIds } from "./duplicate-id";
import { runRule } from "./rule.sample";

test("an id may stand for one record, and for a location of the same name", () => {
  const texts = {
    places: "- id: a\n- id: b",
    organisations: "- id: c",
    locations: "- id: a",
    landmarks: "- id: b",
  };
  expect(runRule(findDuplicateIds, texts)).toEqual([]);
});

test("an id for two records is refused, in one file and across files", () => {
  const texts = {
    places: "- id: a\n- id: a",
    locations: "- id: a\n- id: a",
    persons: "- titles: []\n  id: a",
  };
  expect(runRule(findDuplicateIds, texts)).toEqual([
    expect.stringMatching(/^x\/locations.yaml:2:7 .* location at .*:1 /),
    expect.stringMatching(/^x\/persons.yaml:2:7 .* place at .*:1 /),
    'x/places.yaml:2:7  the id "a" is taken by the place at x/places.yaml:1  →  give one of the two another id',
  ]);
});
