import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { briefing, nameOf, root } from "./live-briefing";
import { say } from "./words";

const timeline = (lang: string) => `${root(lang)}timeline/`;
const fillOf = (page: Page, place: string) =>
  page
    .locator(`.map-place[data-place=${place}] path`)
    .evaluate((path) => getComputedStyle(path).fill);
const openStep = (page: Page) => page.locator(".timeline-step:visible");

test("a step shows who took part and where", async ({ page }) => {
  await page.goto(`${timeline("en")}#seminar-bishkek-2014`);
  await expect(openStep(page)).toContainText("9–11 July 2014, Bishkek");
  await openStep(page).locator(".step-sources > summary").click();
  await expect(openStep(page).locator(".notes > li").first()).toBeVisible();
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
  await page.getByRole("link", { name: say("Note.full") }).click();
  await expect(page).toHaveURL(/#adoption-2011-note-2$/);
  await expect(page.locator("#adoption-2011-note-2")).toBeInViewport();
  await expect(openStep(page).locator("h2")).toHaveText(
    nameOf("adoption-2011"),
  );
  expect(await fillOf(page, "kazakhstan")).toBe(shown);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#phase-2$/);
});

test("what lies between two phases is listed between them", async ({
  page,
}) => {
  await page.goto(timeline("en"));
  await page.getByRole("radio").last().check();
  const between = page.locator(".step-list > li[data-kind=between]");
  await expect(between.first()).toContainText(say("Timeline.between"));
  await expect(between.first()).toContainText(
    nameOf("consultation-almaty-2012"),
  );
  await between.first().getByRole("link").click();
  await expect(openStep(page)).toContainText(say("Timeline.between"));
});

test("a record leads to its events, and an event to its places", async ({
  page,
}) => {
  await page.goto(`${root("en")}tajikistan/`);
  await page.locator(".phase-strip a").first().click();
  await page
    .getByRole("link", { name: nameOf("experts-dushanbe-2011") })
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
