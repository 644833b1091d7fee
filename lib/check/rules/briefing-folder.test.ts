import { expect, test } from "vitest";
import { findWrongFolder } from "./briefing-folder";
import { runRule } from "./rule.sample";

test("a briefing in the folder of its name is fine", () => {
  expect(runRule(findWrongFolder, { briefing: "id: x" })).toEqual([]);
});

test("a briefing in a folder of another name is refused", () => {
  expect(runRule(findWrongFolder, { briefing: "id: y" })).toEqual([
    expect.stringContaining(
      'x/briefing.yaml:1:5  the briefing "y" lies in the folder "x"',
    ),
  ]);
});
