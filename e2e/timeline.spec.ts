import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { takingPart } from "../lib/timeline/taking-part";
import { tellStory } from "../lib/timeline/story";
import { briefing, milestone, nameOf, placeNames, root } from "./live-briefing";
import { say } from "./words";

const timeline = (lang: string) => `${root(lang)}timeline/`;
const fillOf = (page: Page, place: string) =>
  page
    .locator(`.map-place[data-place=${place}] path`)
    .evaluate((path) => getComputedStyle(path).fill);
const states = placeNames("en").filter(({ hasShape }) => hasShape);
const openStep = (page: Page) => page.locator(".timeline-step:visible");

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
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test("arrow keys tell the story, the address says where it is, and Back goes back", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  await expect(openStep(page)).toHaveCount(0);
  const title = page.locator(".timeline-step:visible h2");
  const [phase] = briefing.phases;
  const [start] = phase?.events ?? [];
  if (phase === undefined || start === undefined) throw new Error("no start");
  const begin = phase.name["en"] ?? "";
  const second = start.name["en"] ?? "";
  // The keys are heard once the page's scripts have come.
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText(begin, { timeout: 500 });
  }).toPass();
  await expect(title).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(title).toHaveText(second);
  await expect(page).toHaveURL(new RegExp(`#${start.id}$`));
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
  for (const step of tellStory(briefing)) {
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
    const [here, next] = tellStory(briefing);
    await page.goto(timeline("en"));
    await page
      .locator(".step-list")
      .getByRole("link", { name: nameOf(here?.id ?? "") })
      .first()
      .click();
    await openStep(page).locator("a[rel=next]").click();
    await expect(openStep(page).locator("h2")).toHaveText(
      nameOf(next?.id ?? ""),
    );
    await expect(page).toHaveURL(new RegExp(`#${next?.id}$`));
    await page.getByRole("link", { name: say("Timeline.all") }).click();
    await expect(page.locator(".step-list")).toBeVisible();
  });
});
