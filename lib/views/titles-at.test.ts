import { expect, test } from "vitest";
import type { Title } from "../briefing/model";
import { sayTitles, titlesAt } from "./titles-at";

function person(...known: string[]): { titles: Title[] } {
  return {
    titles: known.map((date) => ({
      text: { en: `Minister (${date})` },
      known: date,
      evidence: [],
      organisation: undefined,
      place: undefined,
    })),
  };
}

const shown = (date: string, ...known: string[]) =>
  titlesAt(person(...known), date).map((title) => title.known);

test("a title known in an interval around the day was held on it", () => {
  expect(shown("2018-04-30", "2018-04-01/2018-05-31")).toHaveLength(1);
  expect(shown("2018-04-30", "2016/..", "2017-01/", "../2018")).toHaveLength(3);
});

test("a title known for the month of the day was held on it, one for a day of the month in it", () => {
  expect(shown("2018-04-30", "2018-04")).toEqual(["2018-04"]);
  expect(shown("2018-04", "2018-04-12")).toEqual(["2018-04-12"]);
});

test("a title known for another time is never one held then, however alike the dates are written", () => {
  const known = [
    "2018-04-12",
    "2018-03/2018-04-29",
    "2018-05-01/2018-05-30",
    "2017-04-30/2017-05-30",
    "2018-05/..",
    "../2018-04-29",
  ];
  expect(shown("2018-04-30", ...known)).toEqual([]);
});

test("several titles at that time are all told, in the order of the data", () => {
  const titles = titlesAt(person("2018-04-30", "2017", "2018"), "2018-04-30");
  expect(sayTitles(titles, "en")).toEqual([
    { text: "Minister (2018-04-30)" },
    { text: "Minister (2018)" },
  ]);
  expect(sayTitles([], "en")).toEqual([]);
});
