import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { overlap } from "@/lib/geometry/rectangle";
import { unitMillimetres, unitsPerPoint } from "@/lib/sheet/figure-form";
import { chooseStory, listSteps } from "@/lib/timeline/story";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { outlineFigure } from "./drawn-figure";
import { makeTimelineFigure } from "./make-timeline-figure";

const tours = ["story", "all"] as const;
const figures = ["en", "ru"].flatMap((lang) =>
  tours.map((tour) => [lang, tour] as const),
);

/** The year 2018 of a chart, in its units. */
function yearOf(figure: ReturnType<typeof makeTimelineFigure>, year: string) {
  const text = figure.layout.texts.find(
    (one) => one.name === "year" && one.text === year,
  );
  if (text === undefined) throw new Error(`no year ${year}`);
  return text.x;
}

describe.each(figures)("the chart of the timeline in %s, %s", (lang, tour) => {
  const page = openPublishedPage(lang);
  const steps = listSteps(page.briefing);
  const shown = tour === "story" ? chooseStory(steps) : steps;
  const figure = makeTimelineFigure(page, tour, "text");
  const { layout, svg } = figure;
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

  test("names every step of the tour, and no other", () => {
    const said = plain(layout.texts.map(({ text }) => text).join(" "));
    for (const { record } of shown)
      expect(said).toContain(plain(record.name[lang] ?? ""));
    const rows = layout.marks.length - figure.content.key.length;
    expect(rows).toBe(shown.length);
  });

  test("has its marks where their dates are", () => {
    const at = shown.findIndex(({ date }) => date === "2018-04-30");
    const mark = layout.marks[at];
    if (mark === undefined) throw new Error("the launch is not on the chart");
    const middle = mark.box.x + mark.box.width / 2;
    const [from, to] = [yearOf(figure, "2018"), yearOf(figure, "2019")];
    // The name of a year begins 3 units behind its line.
    expect((middle - from + 3) / (to - from)).toBeCloseTo(119 / 365, 1);
    expect(middle).toBeGreaterThan(from);
    expect(middle).toBeLessThan(to);
  });

  test("nothing collides, is cut or too small, and it has room on a page", () => {
    const boxes = layout.texts.map(({ box }) => box);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1))
        expect(overlap(one, other), JSON.stringify([one, other])).toBe(false);
    });
    // A name is in the band of its phase, or clear of all marks.
    const dots = layout.marks.filter(({ mark }) => !mark.endsWith("phase"));
    for (const { box } of dots)
      for (const text of boxes) expect(overlap(box, text)).toBe(false);
    const sizes = layout.texts.map(({ style }) => style.size / unitsPerPoint);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.5);
    expect(layout.width * unitMillimetres).toBeCloseTo(160);
    expect(layout.height * unitMillimetres).toBeLessThan(230);
  });

  test("tells in its key what it shows, and nothing else", () => {
    const key = figure.content.key.map(({ mark }) => mark);
    const rows = layout.marks.slice(0, shown.length).map(({ mark }) => mark);
    expect(new Set(key)).toEqual(new Set(rows));
    expect(key).toContain("open phase");
  });

  test("is a drawing with a title and a description, that leads to its page", async () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain(`/${lang}/${page.briefing.id}/timeline/`);
    expect(svg).toContain(`<desc id="${figure.content.id}-desc">`);
    expect(figure.content.description).toContain(
      page.briefing.phases[0]?.name[lang],
    );
    const outlined = await outlineFigure(figure);
    expect(outlined).not.toContain("<text");
    expect(outlined).not.toContain("font-family");
  });
});

test("without phases nothing is said of them", () => {
  const page = openPublishedPage("en");
  const events = page.briefing.events.map((event) => ({
    ...event,
    phase: undefined,
  }));
  const briefing = { ...page.briefing, phases: [], events };
  const { content } = makeTimelineFigure({ ...page, briefing }, "all", "text");
  expect(content.key.map(({ mark }) => mark)).not.toContain("phase");
  expect(content.heading).not.toContain("hases");
});

test("a draft says so across the chart until it is cleared", () => {
  const page = openPublishedPage("en");
  const draw = (status: "draft" | "cleared") =>
    makeTimelineFigure(
      { ...page, briefing: { ...page.briefing, status } },
      "story",
      "text",
    ).svg;
  expect(draw("draft")).toContain(">DRAFT<");
  expect(draw("cleared")).not.toContain("DRAFT");
});

test("a briefing of centuries names as many years as have room", () => {
  const page = openPublishedPage("en");
  const [first, ...others] = page.briefing.events;
  if (first === undefined) throw new Error("no event");
  const old = {
    ...page.briefing,
    events: [{ ...first, date: "1640-05" }, ...others],
  };
  const { layout } = makeTimelineFigure(
    { ...page, briefing: old },
    "all",
    "text",
  );
  const years = layout.texts.filter(({ name }) => name === "year");
  expect(years.length).toBeGreaterThan(5);
  years.slice(1).forEach((year, index) => {
    const before = years[index];
    if (before) expect(overlap(before.box, year.box)).toBe(false);
  });
});
