import { expect, test } from "vitest";
import { findReservedIds } from "./reserved-id";
import { runRule } from "./rule.sample";

test("places of any other name are fine", () => {
  const places = "- { kind: city, id: tabletown }";
  expect(runRule(findReservedIds, { places })).toEqual([]);
});

test("a place that is called like a page is refused", () => {
  const places = "- { kind: city, id: table }\n- { kind: city, id: overview }";
  expect(runRule(findReservedIds, { places })).toEqual([
    'x/places.yaml:1:21  "table" is the address of a page  →  give the place another id',
    expect.stringContaining("x/places.yaml:2:21"),
  ]);
});
