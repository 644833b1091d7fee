import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOutside, readSpan, type Span } from "./check-date";

const day = 86_400_000;

function spanOf(value: string): Span {
  const span = readSpan(value);
  if ("what" in span) throw new Error(span.what);
  return span;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / day, max: Date.UTC(2100, 0, 1) / day })
  .map((days) => days * day);

describe("readSpan", () => {
  test("is as exact as the date", () => {
    const { start } = spanOf("2011-11");
    expect([start.min, start.max]).toEqual([
      Date.UTC(2011, 10, 1),
      Date.UTC(2011, 11, 1) - 1,
    ]);
  });

  test("leaves room around a date that is approximate or uncertain", () => {
    for (const value of ["2026-11~", "2026-11?", "2026-11%"]) {
      const { start } = spanOf(value);
      expect([iso(start.min), iso(start.max)]).toEqual([
        "2026-10-01",
        "2026-12-31",
      ]);
    }
  });

  test("takes an unknown or open end for endless", () => {
    expect(spanOf("2021-12-08/").end.max).toBe(Infinity);
    expect(spanOf("2021-12-08/..").end.max).toBe(Infinity);
  });

  test("accepts an interval of one day, and one that ends in the month it began in", () => {
    expect(spanOf("2018-04-30/2018-04-30")).toEqual(spanOf("2018-04-30"));
    expect(spanOf("2018-04-30/2018-04").end.max).toBe(Date.UTC(2018, 4, 1) - 1);
  });

  test.each([
    "",
    " ",
    "2018-4",
    "2018-13",
    "2018-02-30",
    "2017-02-29",
    "2017-02-29~",
    "20180430",
    "30.04.2018",
    "2018/2019/2020",
    "April 2018",
    "2018-04-30 ",
  ])("refuses %j, which is not EDTF", (value) => {
    expect(readSpan(value)).toHaveProperty("what");
  });

  test.each([
    "2018-21",
    "201X",
    "2018-XX",
    "2018-04-30T10:00:00Z",
    "[2017,2018]",
    "Y12018",
    "/2018",
    "../2018",
  ])("refuses %j, which the pages cannot show", (value) => {
    expect(readSpan(value)).toHaveProperty("what");
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9XY/.~?% ]{0,24}$/), (value) => {
        readSpan(value);
      }),
    );
  });

  test("an interval of two days runs forwards or is refused", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const isRefused = "what" in readSpan(`${iso(from)}/${iso(to)}`);
        return isRefused === to < from;
      }),
    );
  });
});

describe("isOutside", () => {
  test("no date lies outside itself, its month or its year", () => {
    fc.assert(
      fc.property(anyDay, (time) => {
        const date = iso(time);
        const wider = [date, date.slice(0, 7), date.slice(0, 4)];
        for (const outer of wider) {
          expect(isOutside(spanOf(date), spanOf(outer))).toBe(false);
          expect(isOutside(spanOf(outer), spanOf(date))).toBe(false);
        }
      }),
    );
  });

  test("a day lies outside an interval exactly if it comes before or after", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, time) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const interval = spanOf(`${iso(from)}/${iso(to)}`);
        return (
          isOutside(spanOf(iso(time)), interval) === (time < from || time > to)
        );
      }),
    );
  });

  test("nothing after the beginning lies outside an interval with no known end", () => {
    const interval = spanOf("2018-04/");
    expect(isOutside(spanOf("2030"), interval)).toBe(false);
    expect(isOutside(spanOf("2018-04-30/"), interval)).toBe(false);
    expect(isOutside(spanOf("2018-03"), interval)).toBe(true);
  });
});
