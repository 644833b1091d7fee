import { expect, test } from "vitest";
import { neighboursOf } from "./neighbours";
import { createSample } from "./topology.sample";

test("only places that share a border are paired", () => {
  expect(neighboursOf(createSample())).toEqual([["AAA", "BBB"]]);
});

test("places that do not touch are no pair", () => {
  expect(neighboursOf(createSample(undefined, ["AAA", "CCC"]))).toEqual([]);
});

test("pairs and the codes in them are in alphabetical order", () => {
  const codes: [string, string, string] = ["ZZZ", "MMM", "AAA"];
  expect(neighboursOf(createSample(codes, codes))).toEqual([
    ["AAA", "MMM"],
    ["MMM", "ZZZ"],
  ]);
});
