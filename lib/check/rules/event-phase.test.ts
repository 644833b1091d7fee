import { expect, test } from "vitest";
import { findEventsOutsidePhase } from "./event-phase";
import { runRule } from "./rule.sample";

const phases =
  "- id: one\n  interval: 2010-09/2011-11-30\n- id: two\n  interval: 2018-04/";

test("an event within its phase is fine, as is one dated vaguely, and one of no phase", () => {
  const events = `- { phase: one, date: 2011-11-30 }
- { phase: one, date: "2011" }
- { phase: one, date: 2010-09-01/2010-09-02 }
- { phase: two, date: 2030-01 }
- { date: 2001-01 }`;
  expect(runRule(findEventsOutsidePhase, { events, phases })).toEqual([]);
});

test("an event before, after or reaching out of its phase is refused", () => {
  const events = `- { phase: one, date: 2010-08-31 }
- { phase: one, date: 2011-11-30/2011-12-01 }
- { phase: two, date: "2017" }`;
  expect(runRule(findEventsOutsidePhase, { events, phases })).toEqual([
    "x/events.yaml:1:23  the event (2010-08-31) lies outside one (2010-09/2011-11-30)  →  correct the date, or the phase of the event, or leave phase out",
    expect.stringContaining("x/events.yaml:2:23  the event"),
    expect.stringContaining("x/events.yaml:3:23  the event"),
  ]);
});
