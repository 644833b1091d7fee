import type { Page } from "@playwright/test";
import { findViolations } from "./axe";
import { expect, test } from "./fixtures";
import { takingPart } from "../lib/timeline/taking-part";
import { layoutTimeline } from "../lib/timeline/layout-timeline";
import { chooseStory, listSteps } from "../lib/timeline/story";
import {
  briefing,
  langs,
  milestone,
  nameOf,
  placeNames,
  root,
} from "./live-briefing";
import { say } from "./words";

const timeline = (lang: string) => `${root(lang)}timeline/`;
const fillOf = (page: Page, place: string) =>
  page
    .locator(`.map-place[data-place=${place}] path`)
    .evaluate((path) => getComputedStyle(path).fill);
const states = placeNames("en").filter(({ hasShape }) => hasShape);
const steps = listSteps(briefing);
const story = chooseStory(steps);
const openStep = (page: Page) => page.locator(".timeline-step:visible");

for (const lang of langs)
  test(`${lang}: at 1280 × 720 chart, map, step and the ways on and back are on one screen, and the page stays where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${timeline(lang)}#${briefing.occasion.id}`);
    const step = openStep(page);
    const seen = [
      page.locator(".timeline .map-frame"),
      step.locator("h2"),
      step.locator("h2 ~ p").first(),
      step.locator("a[rel]:visible").first(),
      step.locator("a[rel]:visible").last(),
      page.locator(".chart:visible"),
    ];
    for (const one of seen) await expect(one).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const chart = await page.locator(".chart:visible").boundingBox();
    // Two lanes of phases and two of events, and what more a briefing needs.
    const { phaseLanes, lanes, hasShortPhase } = layoutTimeline(
      briefing,
      story.map(({ id }) => id),
    );
    expect(chart?.height).toBeLessThanOrEqual(
      110 +
        24 * Math.max(0, phaseLanes + lanes - 4) +
        (hasShortPhase ? 4 * phaseLanes : 0),
    );
  });

test("each mark is a target of 24 pixels, and says by hover and by focus what it is", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  const marks = page.locator(".chart-mark:visible");
  await expect(marks).toHaveCount(story.length);
  const sizes = await marks.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  const mark = page.locator(
    `.chart-event[href="#${briefing.occasion.id}"]:visible`,
  );
  const label = mark.locator(".chart-label");
  await expect(label).toHaveCSS("opacity", "0");
  await mark.hover();
  await expect(label).toHaveCSS("opacity", "1");
  await expect(label).toContainText(nameOf(briefing.occasion.id));
  await page.mouse.move(0, 0);
  await expect(label).toHaveCSS("opacity", "0");
  await page.locator(".page-files > summary").focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".chart-mark:focus .chart-label")).toHaveCSS(
    "opacity",
    "1",
  );
  await expect(
    page.getByRole("link", { name: nameOf(briefing.occasion.id) }).first(),
  ).toBeVisible();
});

test("a reader goes through the story or through all steps; a step beside the story is among all", async ({
  page,
}) => {
  const aside = steps.find((step) => !story.includes(step));
  test.skip(aside === undefined, "the story is the whole");
  if (aside === undefined) return;
  await page.goto(timeline("en"));
  const listed = page.locator(".step-list > li:visible");
  await expect(listed).toHaveCount(story.length);
  await page.goto(`${timeline("en")}#${aside.id}`);
  const number = steps.indexOf(aside) + 1;
  const count = openStep(page).locator(".step-count:visible");
  await expect(count).toHaveText(
    say("Timeline.count", { number, total: steps.length }),
  );
  await page.goto(`${timeline("en")}#${briefing.occasion.id}`);
  const at = story.findIndex(({ id }) => id === briefing.occasion.id) + 1;
  await expect(count).toHaveText(
    say("Timeline.count", { number: at, total: story.length }),
  );
  await page.getByRole("radio").last().check();
  await expect(count).toContainText(String(steps.length));
  await openStep(page)
    .getByRole("link", { name: say("Timeline.all") })
    .click();
  await expect(listed).toHaveCount(steps.length);
});

// The list itself is among the kinds of pages in accessibility.spec.ts.
test("axe finds nothing on the open step of a phase, nor on that of an event", async ({
  page,
}) => {
  test.slow();
  for (const hash of [
    ...briefing.phases.slice(0, 1).map(({ id }) => `#${id}`),
    `#${milestone.id}`,
  ]) {
    await page.goto(timeline("en") + hash);
    await expect(openStep(page)).toHaveCount(1);
    expect(await findViolations(page)).toEqual([]);
  }
});

test("arrow keys tell the story, the address says where it is, and Back goes back", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  await expect(openStep(page)).toHaveCount(0);
  const title = page.locator(".timeline-step:visible h2");
  const [here, next] = story;
  if (here === undefined || next === undefined) throw new Error("no story");
  const begin = nameOf(here.id);
  const second = nameOf(next.id);
  // The keys are heard once the page's scripts have come.
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText(begin, { timeout: 500 });
  }).toPass();
  await expect(title).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(title).toHaveText(second);
  await expect(page).toHaveURL(new RegExp(`#${next.id}$`));
  await page.keyboard.press("ArrowLeft");
  await expect(title).toHaveText(begin);
  await page.goBack();
  await expect(title).toHaveText(second);
  await page.keyboard.press("Escape");
  await expect(page.locator(".step-list")).toBeVisible();
  await expect(openStep(page)).toHaveCount(0);
});

test("the heading of a step is boxed where a key opened it, and not where its address did", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  const title = page.locator(".timeline-step:visible h2");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(title).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(title).not.toHaveCSS("outline-style", "none");
  await page.goto(`${timeline("en")}#${milestone.id}`);
  await expect(title).toBeFocused();
  await expect(title).toHaveCSS("outline-style", "none");
});

test("a touch screen is told nothing of arrow keys", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(timeline("en"));
  const hint = say("Timeline.keys");
  await expect(page.getByText(hint)).toBeVisible();
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL ? { baseURL } : {}),
  });
  const other = await phone.newPage();
  await other.goto(timeline("en"));
  await expect(other.getByText(hint)).toBeHidden();
  await phone.close();
});

test("a phase shades states by its events, and the legend names it", async ({
  page,
}) => {
  const shown: (readonly [number | undefined, string])[] = [];
  for (const step of listSteps(briefing)) {
    if (step.kind !== "phase") continue;
    await page.goto(`${timeline("en")}#${step.id}`);
    await expect(page.locator(".map-key:visible")).toContainText(
      step.record.name["en"] ?? "",
    );
    const { shades } = takingPart(briefing, step);
    for (const { id } of states)
      shown.push([shades[id], await fillOf(page, id)]);
  }
  // Each shade has one colour, and no other shade has it.
  const pairs = new Set(shown.map((pair) => pair.join(" "))).size;
  expect(new Set(shown.map(([shade]) => shade)).size).toBe(pairs);
  expect(new Set(shown.map(([, fill]) => fill)).size).toBe(pairs);
  expect(pairs).toBeGreaterThan(1);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list of links and the ways on and back do the same", async ({
    page,
  }) => {
    const [here, next] = story;
    await page.goto(timeline("en"));
    await page
      .locator(".step-list")
      .getByRole("link", { name: nameOf(here?.id ?? "") })
      .first()
      .click();
    await openStep(page).locator("a[rel=next]:visible").click();
    await expect(openStep(page).locator("h2")).toHaveText(
      nameOf(next?.id ?? ""),
    );
    await expect(page).toHaveURL(new RegExp(`#${next?.id}$`));
    await page.getByRole("link", { name: say("Timeline.all") }).click();
    await expect(page.locator(".step-list")).toBeVisible();
  });
});
