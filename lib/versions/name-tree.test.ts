import { expect, test } from "vitest";
import { compareTrees, isTree, readPinned } from "../url/version-number";
import { nameTree } from "./name-tree";

const all = [
  { id: "old-2018", version: "1.0.0", dated: "2026-01-01" },
  { id: "old-2018", version: "1.1.0", dated: "2026-03-01" },
  { id: "alps", version: "1.0.0", dated: "2026-02-01" },
  { id: "alps", version: "2.0.0", dated: "2026-04-01" },
];

test("a version keeps its address when another briefing gets the same number", () => {
  expect(nameTree(all.slice(0, 2), "old-2018", "1.0.0")).toBe("1.0.0");
  expect(nameTree(all, "old-2018", "1.0.0")).toBe("1.0.0");
  expect(nameTree(all, "alps", "1.0.0")).toBe("alps-1.0.0");
  expect(nameTree(all, "alps", "2.0.0")).toBe("2.0.0");
});

test("the address of a tree tells the version, with or without a briefing's id", () => {
  expect(readPinned("/maps/v/1.0.0")).toEqual({
    tree: "1.0.0",
    version: "1.0.0",
  });
  expect(readPinned("/v/old-2018-1.0.0")).toEqual({
    tree: "old-2018-1.0.0",
    version: "1.0.0",
  });
  expect(readPinned("/maps")).toBeNull();
  expect(readPinned("/v/1.0.0/en")).toBeNull();
  expect(["1.0.0", "alps-1.0.0", "1.0.0.sha256", "x"].filter(isTree)).toEqual([
    "1.0.0",
    "alps-1.0.0",
  ]);
});

test("trees stand in the order of their numbers, briefing by briefing", () => {
  expect(
    ["alps-1.10.0", "1.10.0", "alps-1.9.0", "1.9.0"].sort(compareTrees),
  ).toEqual(["1.9.0", "1.10.0", "alps-1.9.0", "alps-1.10.0"]);
});
