import { expect, test } from "vitest";
import { findCitiesInCities } from "./city-state";
import { runRule } from "./rule.sample";

test("a city in a state is fine", () => {
  const places = "- { kind: state, id: a }\n- { kind: city, id: b, state: a }";
  expect(runRule(findCitiesInCities, { places })).toEqual([]);
});

test("a city in a city is refused", () => {
  const places = "- { kind: city, id: a, state: a }";
  expect(runRule(findCitiesInCities, { places })).toEqual([
    'x/places.yaml:1:31  "a" is a city and not a state or an area  →  name the state or area in which the city lies, or leave it out if that is not on the map',
  ]);
});
