import { expect, test } from "vitest";
import { findUncitedStatements } from "./evidence";
import { runRule } from "./rule.sample";

test("a statement with evidence is fine, even if some contradicts it", () => {
  const phases =
    "- evidence: [{ source: a }, { source: b, stance: contradicts }]";
  expect(runRule(findUncitedStatements, { phases })).toEqual([]);
});

test("a statement without evidence is refused, be it a title or a position", () => {
  const texts = {
    persons: "- titles:\n    - evidence: []",
    disagreements: "- positions: [{ evidence: [] }]",
  };
  expect(runRule(findUncitedStatements, texts)).toEqual([
    expect.stringContaining("x/disagreements.yaml:1:27  statement without"),
    expect.stringContaining("x/persons.yaml:2:17  statement without evidence"),
  ]);
});

test("a statement that all its evidence contradicts is refused", () => {
  const phases = "- evidence: [{ source: b, stance: contradicts }]";
  expect(runRule(findUncitedStatements, { phases })).toEqual([
    expect.stringContaining("all the evidence contradicts the statement"),
  ]);
});
