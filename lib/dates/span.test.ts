import { expect, test } from "vitest";
import { spanOf } from "./span";

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
