import { expect, test } from "vitest";
import { findRepeatedRoles } from "./repeated-role";
import { runRule } from "./rule.sample";

test("several roles in an event, and one role in several events, are fine", () => {
  const participations = [
    "- { event: launch, who: a, role: host }",
    "- { event: launch, who: a, role: delegation }",
    "- { event: launch, who: b, role: host }",
    "- { event: other, who: a, role: host }",
  ].join("\n");
  expect(runRule(findRepeatedRoles, { participations })).toEqual([]);
});

test("the same role of the same place in the same event is refused, with both lines", () => {
  const participations = [
    "- { event: launch, who: a, role: host }",
    "- { event: launch, who: b, role: host }",
    "- event: launch",
    "  who: a",
    "  role: host",
  ].join("\n");
  expect(runRule(findRepeatedRoles, { participations })).toEqual([
    'x/participations.yaml:5:9  "a" has the role "host" in the event "launch" already, at x/participations.yaml:1  →  put evidence, persons and unknowns of both into one record, or give this one its own role',
  ]);
});

test("a record that lacks a part is left to the rules of its fields", () => {
  const participations =
    "- { event: launch, who: a }\n- { event: launch, who: a }";
  expect(runRule(findRepeatedRoles, { participations })).toEqual([]);
});
