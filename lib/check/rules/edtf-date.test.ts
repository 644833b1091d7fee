import { expect, test } from "vitest";
import { findInvalidDates } from "./edtf-date";
import { runRule } from "./rule.sample";

test("EDTF dates and intervals are fine", () => {
  const texts = {
    briefing: "dated: 2020-01-01",
    events: "- date: 2011-11\n- date: 2018-04-29/2018-04-30\n- date: 2026-11~",
    phases: "- interval: 2021-12-08/",
    persons: '- titles: [{ known: "2018" }]',
  };
  expect(runRule(findInvalidDates, texts)).toEqual([]);
});

test("what is not EDTF is refused, and an interval that runs backwards", () => {
  const events =
    "- date: 30 April 2018\n- date: 2018-04-30/2018-04-29\n- date: 2017-02-29";
  expect(runRule(findInvalidDates, { events })).toEqual([
    'x/events.yaml:1:9  "30 April 2018" is not an EDTF date  →  write it as in 2018, 2018-04, 2018-04-30 or 2018-04-29/2018-04-30',
    'x/events.yaml:2:9  the interval "2018-04-30/2018-04-29" runs backwards  →  write the earlier date first: 2018-04-29/2018-04-30',
    expect.stringContaining('x/events.yaml:3:9  "2017-02-29" is not an EDTF'),
  ]);
});
