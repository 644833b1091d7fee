import { expect, test } from "vitest";
import { overlapInTime, spanOf } from "./span";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

test("a day lasts until the next, a month and a year until theirs", () => {
  expect(spanOf("2018-04-30")).toEqual({
    start: day("2018-04-30"),
    end: day("2018-05-01"),
    isVague: false,
  });
  expect(spanOf("2013-12")).toEqual({
    start: day("2013-12-01"),
    end: day("2014-01-01"),
    isVague: true,
  });
  expect(spanOf("2010")).toMatchObject({ end: day("2011-01-01") });
});

test("an interval includes its last day; one without an end has none", () => {
  expect(spanOf("2010-12-15/2010-12-16")).toMatchObject({
    start: day("2010-12-15"),
    end: day("2010-12-17"),
  });
  expect(spanOf("2018-02-23/")).toMatchObject({ end: null, isVague: false });
  expect(spanOf("2010-09/2011-11-30")).toMatchObject({ isVague: true });
});

test("an approximate day is vague", () => {
  expect(spanOf("2018-04-30~").isVague).toBe(true);
});

test("an interval without a start has been from the first on", () => {
  expect(spanOf("../2018-04")).toMatchObject({
    start: -Infinity,
    end: day("2018-05-01"),
  });
});

test.each([
  ["2018-04-30", "2018-04-30", true],
  ["2018-04-01/2018-05-31", "2018-04-30", true],
  ["2018-04-29/2018-04-30", "2018-04-30", true],
  ["2018-04-30/2018-05-01", "2018-04-29/2018-04-30", true],
  ["2018-04", "2018-04-30", true],
  ["2018-04-12", "2018-04", true],
  ["2018", "2018-04-30", true],
  ["2016/", "2018-04-30", true],
  ["2016/..", "2018-04-30", true],
  ["../2018", "2018-04-30", true],
  ["/2018-04-29", "2018-04-30", false],
  ["2018-05/..", "2018-04-30", false],
  ["2018-05", "2018-04-30", false],
  ["2018-04-30/2018-05-02", "2018-04-29", false],
  ["2018-05-01", "2018-04-30", false],
  ["2017-06-13", "2018-04-30", false],
  ["2017-04-30/2017-05-30", "2018-04-30", false],
])("%s and %s share a moment: %s", (one, other, shared) => {
  expect(overlapInTime(one, other)).toBe(shared);
  expect(overlapInTime(other, one)).toBe(shared);
});
