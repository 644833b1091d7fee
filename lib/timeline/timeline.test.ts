import { describe, expect, test } from "vitest";
import { loadBriefing } from "../briefing/load";
import { startOf } from "../dates/describe";
import { layoutTimeline } from "./chart";
import { tellStory } from "./story";
import { takingPart } from "./taking-part";
import { distanceFromLaunch, drawVenues } from "./venues";

const briefing = loadBriefing("ashgabat-2018");
const chart = layoutTimeline(briefing);
const story = tellStory(briefing);
const step = (id: string) => {
  const found = story.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};

describe("the story", () => {
  test("has each phase and each event once, in the order of time", () => {
    expect(story.map(({ id }) => id).sort()).toEqual(
      [...briefing.phases, ...briefing.events].map(({ id }) => id).sort(),
    );
    const starts = story.map(({ date }) => startOf(date));
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test("begins with the first phase, before the event that opens it", () => {
    expect(story.slice(0, 2).map(({ id }) => id)).toEqual([
      "phase-1",
      "project-start-2010",
    ]);
  });
});

describe("the chart", () => {
  test("keeps everything within its width", () => {
    for (const { left, width } of [...chart.phases, ...chart.events]) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(100.011);
    }
  });

  test("lays no two marks of a lane on each other", () => {
    for (const one of chart.events)
      for (const other of chart.events) {
        if (one === other || one.lane !== other.lane) continue;
        expect(
          one.left + one.width <= other.left ||
            other.left + other.width <= one.left,
          `${one.id} and ${other.id}`,
        ).toBe(true);
      }
    expect(Math.max(...chart.events.map(({ lane }) => lane)) + 1).toBe(
      chart.lanes,
    );
  });

  test("draws a month as vague and a day not, an open phase to the end", () => {
    const event = (id: string) => chart.events.find((one) => one.id === id);
    expect(event("seminar-ashgabat-2015")?.isVague).toBe(true);
    expect(event("launch-2018")?.isVague).toBe(false);
    const third = chart.phases.find(({ id }) => id === "phase-3");
    expect(third?.isOpen).toBe(true);
    expect((third?.left ?? 0) + (third?.width ?? 0)).toBeCloseTo(100, 1);
    expect(chart.phases.find(({ id }) => id === "phase-1")?.isOpen).toBe(false);
  });

  test("has the years from the first meeting to the last event", () => {
    expect(chart.years[0]?.year).toBe(2010);
    expect(chart.years.at(-1)?.year).toBe(2026);
  });
});

describe("who took part", () => {
  test("in the adoption: the five states and Ashgabat, in Ashgabat", () => {
    const { shades, locations } = takingPart(briefing, step("adoption-2011"));
    expect(locations).toEqual(["ashgabat"]);
    expect(Object.values(shades)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test("in the first meeting, whose attendance is not known: nobody", () => {
    const { shades } = takingPart(briefing, step("experts-bratislava-2010"));
    expect(Object.values(shades)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("in a phase: shades go by the documented events of that phase", () => {
    const { shades, locations } = takingPart(briefing, step("phase-2"));
    expect(shades["turkmenistan"]).toBe(3);
    expect(locations).toContain("bishkek");
    expect(locations).not.toContain("vienna");
  });
});

describe("venues", () => {
  test("towns of the region are on the map, those far away are not", () => {
    const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
    const ids = drawVenues(briefing, everything).map(
      ({ location }) => location.id,
    );
    expect(ids).toEqual(
      expect.arrayContaining(["ashgabat", "almaty", "vienna"]),
    );
    expect(ids).not.toContain("kyrgyzstan-country");
    expect(drawVenues(briefing, { x: 0, y: 0, width: 0, height: 0 })).toEqual(
      [],
    );
  });

  test("towns outside are told with their distance from the city of the launch", () => {
    const location = (id: string) => {
      const found = briefing.locations.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    // New York to Ashgabat is some 10,000 km along the great circle.
    const far = distanceFromLaunch(briefing, location("new-york"));
    expect(far?.city.id).toBe("ashgabat");
    expect(far?.kilometres).toBeGreaterThan(9500);
    expect(far?.kilometres).toBeLessThan(10_500);
    expect(far?.toward).toBe("nw");
    expect(distanceFromLaunch(briefing, location("almaty"))).toBeNull();
  });
});
