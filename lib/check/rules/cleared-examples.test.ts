import { expect, test } from "vitest";
import { findClearedExamples } from "./cleared-examples";
import { runRule } from "./rule.sample";

test("a briefing cannot be cleared while an example stands in it", () => {
  const text = 'summary: { en: "EXAMPLE: what the map answers" }';
  expect(
    runRule(findClearedExamples, { briefing: `status: draft\n${text}` }),
  ).toEqual([]);
  expect(
    runRule(findClearedExamples, { briefing: `status: cleared\n${text}` }),
  ).toEqual([expect.stringMatching(/^x\/briefing\.yaml:2:\d+ {2}an example/)]);
});
