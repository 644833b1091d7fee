import { expect, test } from "vitest";
import { findPaleAccent } from "./pale-accent";
import { runRule } from "./rule.sample";

const check = (accent: string) =>
  runRule(findPaleAccent, {
    briefing: `publisher: { name: { en: Nobody }, accent: "${accent}" }`,
  });

test("a colour in which links can be read is let through", () => {
  expect(check("#1d5480")).toEqual([]);
});

test("what is no colour is left to the schema, which says it once", () => {
  for (const word of ["#12", "blue", "#FFFFEE"])
    expect(check(word)).toEqual([]);
});

test("a colour that is too pale is refused, with the nearest that is not", () => {
  const [problem = ""] = check("#7fd4ff");
  expect(problem).toMatch(/^x\/briefing\.yaml:1:\d+ {2}links in #7fd4ff/);
  const nearest = /use (#[0-9a-f]{6}), the nearest/.exec(problem)?.[1] ?? "";
  expect(check(nearest)).toEqual([]);
});
