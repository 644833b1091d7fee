import { expect, test } from "vitest";
import { findRepeatedCodes } from "./repeated-code";
import { runRule } from "./rule.sample";

const check = (places: string) => runRule(findRepeatedCodes, { places });

test("passes: each state and area has a code of its own, and cities have none", () => {
  expect(
    check(`- { kind: state, id: one, iso3: AAA }
- { kind: area, id: two, code: US-AZ }
- { kind: city, id: three }
- { kind: city, id: four }`),
  ).toEqual([]);
});

test("fails: a territory has the code of a state", () => {
  expect(
    check(`- { kind: state, id: one, iso3: AAA }
- { kind: area, id: two, code: AAA }`),
  ).toEqual([
    'x/places.yaml:2:32  "one" has the code AAA already  →  correct one of the codes, or make the two one place',
  ]);
});
