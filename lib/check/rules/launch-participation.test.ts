import { expect, test } from "vitest";
import { findPlacesWithoutRole } from "./launch-participation";
import { runRule } from "./rule.sample";

const texts = {
  briefing: "launch: launch",
  participations: "- { event: launch, who: a }\n- { event: other, who: b }",
};

test("places with a participation in the launch are fine", () => {
  expect(
    runRule(findPlacesWithoutRole, { ...texts, places: "- id: a" }),
  ).toEqual([]);
});

test("a place without one is refused", () => {
  const places = "- id: a\n- id: b";
  expect(runRule(findPlacesWithoutRole, { ...texts, places })).toEqual([
    'x/places.yaml:2:3  the place "b" has no participation in the launch  →  add one in participations.yaml, with event: launch and who: b',
  ]);
});
