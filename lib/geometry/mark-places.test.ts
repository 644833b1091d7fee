import { expect, test } from "vitest";
import { borderLines } from "./boundaries";
import { markPlaces } from "./mark-places";
import { neighboursOf } from "./neighbours";
import { createSample } from "./topology.sample";

test("a briefing's own states are places, whatever the file was built for", () => {
  const marked = markPlaces(createSample(), new Set(["BBB", "CCC"]));
  expect(neighboursOf(marked)).toEqual([["BBB", "CCC"]]);
});

test("a border between states that are not the briefing's is one of neighbours", () => {
  const marked = markPlaces(createSample(), new Set(["CCC"]));
  expect(borderLines(marked).neighbours.coordinates).toHaveLength(2);
});
