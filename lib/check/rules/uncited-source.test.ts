import { expect, test } from "vitest";
import { recordKinds, type Kind } from "../records/records";
import { runRule } from "./rule.sample";
import { findUncitedSources } from "./uncited-source";

const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, "[]"]));
const texts: Partial<Record<Kind, string>> = {
  ...noRecords,
  persons: "- titles: [{ evidence: [{ source: a }] }]",
};

test("a source that a statement cites is fine", () => {
  expect(runRule(findUncitedSources, { ...texts, sources: "- id: a" })).toEqual(
    [],
  );
});

test("a source that nothing cites is refused", () => {
  const sources = "- id: a\n- kind: un\n  id: b";
  expect(runRule(findUncitedSources, { ...texts, sources })).toEqual([
    'x/sources.yaml:2:3  nothing cites the source "b"  →  cite it as evidence of a statement, or remove it',
  ]);
});

test("while a file cannot be read, nothing is said", () => {
  const { events: _, ...others } = texts;
  const sources = "- id: b";
  expect(runRule(findUncitedSources, { ...others, sources })).toEqual([]);
});
