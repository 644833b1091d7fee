import { expect, test } from "vitest";
import { toCslDate } from "./csl-date";

test.each([
  ["2018-04-30", [[2018, 4, 30]]],
  ["2011-11", [[2011, 11]]],
  ["2016", [[2016]]],
  [
    "2018-04-29/2018-04-30",
    [
      [2018, 4, 29],
      [2018, 4, 30],
    ],
  ],
  ["2021-12-08/", [[2021, 12, 8]]],
  ["../2021-12", [[2021, 12]]],
  ["2018-21", [[2018]]],
  ["2018-04-XX", [[2018, 4]]],
])("%s is as precise in CSL as in EDTF", (edtf, parts) => {
  expect(toCslDate(edtf)).toEqual({ "date-parts": parts });
});

test.each(["2026-11~", "2026-11?", "2026-~11", "2026-11%"])(
  "%s is circa",
  (edtf) => {
    expect(toCslDate(edtf)).toEqual({
      "date-parts": [[2026, 11]],
      circa: true,
    });
  },
);

test("what is not known is left out", () => {
  expect(toCslDate(undefined)).toBeUndefined();
  expect(toCslDate("201X")).toBeUndefined();
});
