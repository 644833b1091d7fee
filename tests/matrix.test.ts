import { expect, test } from "vitest";
import { pair } from "../e2e/matrix";

test("each value is there at least once, the shorter list over again", () => {
  expect(pair([1, 2, 3], ["en", "ru"], false)).toEqual([
    [1, "en"],
    [2, "ru"],
    [3, "en"],
  ]);
  expect(pair([], ["en"], false)).toEqual([]);
});

test("as a whole it has each with each", () => {
  expect(pair([1, 2, 3], ["en", "ru"], true)).toHaveLength(6);
});
