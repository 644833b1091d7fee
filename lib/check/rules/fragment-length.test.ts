import { expect, test } from "vitest";
import { countWords, findLongFragments } from "./fragment-length";
import { runRule } from "./rule.sample";

const withFragment = (words: string) => ({
  phases: `- evidence:\n    - source: a\n      fragment: ${words}`,
});

test("a fragment of twelve words is fine", () => {
  const texts = withFragment("1 2 3 4 5 6 7 8 9 10 11 twelve — .");
  expect(runRule(findLongFragments, texts)).toEqual([]);
});

test("a fragment of thirteen words is refused", () => {
  const texts = withFragment("1 2 3 4 5 6 7 8 9 10 11 12 thirteen");
  expect(runRule(findLongFragments, texts)).toEqual([
    "x/phases.yaml:3:17  the fragment has 13 words  →  shorten it at its ends to 12 words at most",
  ]);
});

test("words of a script without spaces are counted too", () => {
  expect(countWords("Москва, 21-22 мая")).toBe(3);
  expect(
    countWords("中亚五国在阿什哈巴德启动联合国项目第三阶段"),
  ).toBeGreaterThan(8);
});
