import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { takingPart } from "../lib/timeline/taking-part";
import { tellStory } from "../lib/timeline/story";
import { briefing, nameOf, root } from "./live-briefing";
import { say } from "./words";

const timeline = (lang: string) => `${root(lang)}timeline/`;
const fillOf = (page: Page, place: string) =>
  page
    .locator(`.map-place[data-place=${place}] path`)
    .evaluate((path) => getComputedStyle(path).fill);
const states = briefing.places.filter(({ kind }) => kind === "state");
const openStep = (page: Page) => page.locator(".timeline-step:visible");

// The list itself is among the kinds of pages in accessibility.spec.ts.
test("axe finds nothing on the open step of a phase, nor on that of an event", async ({
  page,
}) => {
  test.slow();
  for (const hash of ["#phase-2", "#adoption-2011"]) {
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

test("a step shows who took part and where", async ({ page }) => {
  await page.goto(`${timeline("en")}#seminar-bishkek-2014`);
  await expect(openStep(page)).toContainText("9–11 July 2014, Bishkek");
  await expect(openStep(page).locator(".notes > li")).not.toHaveCount(0);
  const nameOf = (town: string) =>
    page.locator(`.venue-dot[data-location=${town}] .venue-name`);
  await expect(nameOf("bishkek")).toBeVisible();
  await expect(nameOf("bishkek")).toHaveCSS("font-weight", "700");
  await expect(nameOf("almaty")).toHaveCSS("font-weight", "400");
  const event = await fillOf(page, "kyrgyzstan");
  await page.goto(`${timeline("en")}#experts-bratislava-2010`);
  expect(await fillOf(page, "kyrgyzstan")).not.toBe(event);
  await expect(openStep(page)).toContainText(say("Space.side.nw"));
  await expect(openStep(page)).toContainText(say("Timeline.nobodyNamed"));
});

test("an observer is not coloured as a state that adopted, and the key says which is which", async ({
  page,
}) => {
  await page.goto(`${timeline("en")}#adoption-2011`);
  const [observer, adopter] = [
    await fillOf(page, "uzbekistan"),
    await fillOf(page, "kazakhstan"),
  ];
  expect(observer).not.toBe(adopter);
  const key = page.locator(".key-aside:visible");
  await expect(key).toHaveCount(1);
  await expect(key).toContainText(
    briefing.roles.find(({ id }) => id === "observer")?.meaning["en"] ?? "?",
  );
  await expect(key.locator(".legend-swatch")).toHaveCSS(
    "background-color",
    observer,
  );
  await page.goto(`${timeline("en")}#experts-bratislava-2010`);
  expect(await fillOf(page, "uzbekistan")).not.toBe(observer);
  await expect(key).toHaveCount(0);
});

test("a number leads to its note, and the step stays open", async ({
  page,
}) => {
  await page.goto(`${timeline("en")}#adoption-2011`);
  const shown = await fillOf(page, "kazakhstan");
  await openStep(page).locator(".cite", { hasText: /^2$/ }).click();
  await expect(page).toHaveURL(/#adoption-2011-note-2$/);
  await expect(page.locator("#adoption-2011-note-2")).toBeInViewport();
  await expect(openStep(page).locator("h2")).toHaveText(
    nameOf("adoption-2011"),
  );
  expect(await fillOf(page, "kazakhstan")).toBe(shown);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#consultation-almaty-2012$/);
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
  await page.goto(`${timeline("en")}#adoption-2011`);
  await expect(title).toBeFocused();
  await expect(title).toHaveCSS("outline-style", "none");
});

test("what lies between two phases is listed between them", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  const between = page.locator(".step-list > li[data-kind=between]");
  await expect(between.first()).toContainText(say("Timeline.between"));
  await expect(between.first()).toContainText(
    nameOf("consultation-almaty-2012"),
  );
  await between.first().getByRole("link").click();
  await expect(openStep(page)).toContainText(say("Timeline.between"));
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

test("a record leads to its events, and an event to its places", async ({
  page,
}) => {
  await page.goto(`${root("en")}tajikistan/`);
  await page
    .getByRole("link", {
      name: say("Timeline.event", { name: nameOf("experts-dushanbe-2011") }),
    })
    .first()
    .click();
  await expect(page).toHaveURL(/timeline\/#experts-dushanbe-2011$/);
  await openStep(page)
    .getByRole("link", { name: nameOf("tajikistan"), exact: true })
    .first()
    .click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("tajikistan") }),
  ).toBeVisible();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list of links and the ways on and back do the same", async ({
    page,
  }) => {
    await page.goto(timeline("en"));
    await page
      .locator(".step-list")
      .getByRole("link", { name: nameOf("adoption-2011") })
      .click();
    const before = await fillOf(page, "kazakhstan");
    await openStep(page).locator("a[rel=next]").click();
    await expect(openStep(page).locator("h2")).toHaveText(
      nameOf("consultation-almaty-2012"),
    );
    await expect(page).toHaveURL(/#consultation-almaty-2012$/);
    expect(before).not.toBe("");
    await page.getByRole("link", { name: say("Timeline.all") }).click();
    await expect(page.locator(".step-list")).toBeVisible();
  });
});
