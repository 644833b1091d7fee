import { describe, expect, test } from "vitest";
import { loadRegion } from "../load/load";
import { publishedBriefing } from "../load/published.sample";
import { startOf } from "../dates/describe";
import { bandNames, viewportOfBand } from "../map/bands";
import { dotRadius } from "../map/dots";
import { drawMap } from "../map/drawing/draw-map";
import { symbolBox } from "../map/labels/place-labels";
import { overlap } from "../geometry/rectangle";
import { layoutTimeline } from "./layout-timeline";
import { chooseStory, listSteps } from "./story";
import { takingPart } from "./taking-part";
import { placePageLabels } from "../map/page-labels";
import { nameTowns } from "../map/town-names";
import { distanceFromOccasion, drawVenues } from "../map/drawing/venues";

const briefing = publishedBriefing();
const chart = layoutTimeline(briefing);
const story = listSteps(briefing);
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

describe("what is told first", () => {
  const told = ["adoption-2011", "launch-2018"];
  const events = briefing.events.map((event) =>
    told.includes(event.id) ? { ...event, story: true as const } : event,
  );

  test("is every phase and the events that the briefing has chosen, in the order of time", () => {
    const steps = listSteps({ ...briefing, events });
    const chosen = chooseStory(steps);
    expect(chosen.map(({ id }) => id)).toEqual([
      "phase-1",
      "adoption-2011",
      "phase-2",
      "phase-3",
      "launch-2018",
      "phase-4",
    ]);
  });

  test("is everything where a briefing has chosen nothing", () => {
    expect(chooseStory(story)).toEqual(story);
  });

  test("has marks of its own, over the same years", () => {
    const few = layoutTimeline({ ...briefing, events }, told);
    expect(few.events.map(({ id }) => id)).toEqual(told);
    expect(few.lanes).toBe(1);
    expect(few.years).toEqual(chart.years);
    expect(few.phases).toEqual(chart.phases);
  });
});

describe("the chart", () => {
  test("needs a lane more only for phases that were under way together", () => {
    expect(chart.phases.map(({ lane }) => lane)).toEqual([0, 0, 0, 1]);
    expect(chart.phaseLanes).toBe(2);
    expect(chart.hasShortPhase).toBe(false);
  });

  test("makes a phase of a week wide enough to be hit, and says that its lane needs its whole height", () => {
    const [first, ...others] = briefing.phases;
    if (first === undefined) throw new Error("no phases");
    const short = { ...first, id: "short", interval: "2018-04-24/2018-04-30" };
    const { phases, hasShortPhase } = layoutTimeline({
      ...briefing,
      phases: [first, ...others, short],
    });
    expect(hasShortPhase).toBe(true);
    expect(phases.at(-1)?.width).toBe(2.4);
  });

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
  test("in the adoption: four states acted, and Uzbekistan, an observer, is shaded otherwise", () => {
    const { shades, asides, locations } = takingPart(
      briefing,
      step("adoption-2011"),
    );
    expect(locations).toEqual(["ashgabat"]);
    expect(shades).toEqual({
      kazakhstan: 3,
      kyrgyzstan: 3,
      tajikistan: 3,
      turkmenistan: 3,
      ashgabat: 3,
      uzbekistan: 1,
    });
    expect(asides.map(({ id }) => id)).toEqual(["observer"]);
  });

  test("in an assessment: the state that was visited did not act", () => {
    const { shades, asides } = takingPart(
      briefing,
      step("cted-kyrgyzstan-2016"),
    );
    expect(shades["kyrgyzstan"]).toBe(1);
    expect(asides.map(({ id }) => id)).toEqual(["visited"]);
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

describe("what is hatched", () => {
  test("states on whose part in the step sources disagree, and no others", () => {
    const disagreed = (id: string) => takingPart(briefing, step(id)).disagreed;
    expect(disagreed("adoption-2011")).toEqual(["uzbekistan"]);
    expect(disagreed("phase-1")).toEqual(["uzbekistan"]);
    expect(disagreed("conference-tashkent-2022")).toEqual(["turkmenistan"]);
    expect(disagreed("dialogue-2017")).toEqual(["kazakhstan", "kyrgyzstan"]);
  });

  test("not where sources disagree on the day, the title or the money of a step", () => {
    const disagreed = (id: string) => takingPart(briefing, step(id)).disagreed;
    expect(disagreed("launch-2018")).toEqual([]);
    expect(disagreed("cted-kyrgyzstan-2016")).toEqual([]);
    expect(disagreed("phase-3")).toEqual([]);
    expect(disagreed("seminar-almaty-2016")).toEqual([]);
  });
});

describe("the time between the phases", () => {
  test("has the consultation of June 2012, and nothing that happened in a phase", () => {
    const between = story.filter(
      (one) => one.kind === "event" && one.isBetween,
    );
    expect(between.map(({ id }) => id)).toContain("consultation-almaty-2012");
    expect(between.map(({ id }) => id)).not.toContain("cted-kyrgyzstan-2016");
    expect(between.map(({ id }) => id)).not.toContain("adoption-2011");
  });

  test("is none in a briefing without phases", () => {
    const events = briefing.events.map((event) => ({
      ...event,
      phase: undefined,
    }));
    const told = listSteps({ ...briefing, phases: [], events });
    expect(told.length).toBe(events.length);
    expect(told.every((one) => one.kind === "event" && !one.isBetween)).toBe(
      true,
    );
  });
});

describe("venues", () => {
  const topology = loadRegion(briefing);
  const words = briefing.places.map(({ id, name }) => ({
    id,
    name: name["en"] ?? id,
    roles: [],
  }));
  const drawing = drawMap(briefing, topology, "en");
  const venues = drawVenues(briefing, drawing);
  const labels = placePageLabels(
    drawing,
    words,
    venues.map(({ point }) => point),
  );
  const towns = nameTowns(venues, drawing, labels, "en");

  test("towns of the region are on the map, those far away are not", () => {
    const ids = towns.map(({ location }) => location.id);
    expect(ids).toEqual(expect.arrayContaining(["ashgabat", "almaty", "baku"]));
    expect(ids).not.toContain("kyrgyzstan-country");
    expect(ids).not.toContain("vienna");
  });

  test("on a wide map every town is named, and a city that is a place only once", () => {
    for (const { location, sides } of towns) {
      if (location.id === "ashgabat") expect(sides).toBeNull();
      else expect(sides?.m, location.id).not.toBe("none");
    }
  });

  test("no name of a state covers the dot of a town", () => {
    for (const band of bandNames) {
      const viewport = viewportOfBand(drawing.extent, band);
      for (const place of drawing.places) {
        const box = labels.places.get(place.id)?.[band]?.box;
        if (box === undefined) throw new Error(`${place.id} has no name`);
        for (const { point } of towns) {
          const isItsOwn =
            point.x === place.marker.x && point.y === place.marker.y;
          const dot = symbolBox({ at: point, radius: dotRadius }, viewport);
          if (!isItsOwn)
            expect(overlap(box, dot), `${place.id} ${band}`).toBe(false);
        }
      }
    }
  });

  test("towns outside are told with their distance from the city of the launch", () => {
    const location = (id: string) => {
      const found = briefing.locations.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    // New York to Ashgabat is some 10,000 km along the great circle.
    const far = distanceFromOccasion(briefing, location("new-york"));
    expect(far?.city.id).toBe("ashgabat");
    expect(far?.kilometres).toBeGreaterThan(9500);
    expect(far?.kilometres).toBeLessThan(10_500);
    expect(far?.toward).toBe("nw");
    expect(distanceFromOccasion(briefing, location("almaty"))).toBeNull();
  });
});
