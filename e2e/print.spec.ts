import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import {
  briefing,
  langs,
  large,
  milestone,
  placeNames,
  root,
  small,
} from "./live-briefing";

/** Pages of A4 that a page takes, as the browser prints it. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("on paper the start page is what it shows: the map, the list and the occasion, no closed record", async ({
  page,
}) => {
  await page.goto(root("en"));
  await page.locator(".map-box[data-live]").waitFor();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-picture")).toBeVisible();
  await expect(page.locator(".map-live")).toBeHidden();
  for (const { name } of placeNames("en"))
    await expect(
      page.locator(".place-list-name", { hasText: name }),
    ).toBeVisible();
  await expect(page.locator(".record")).toHaveCount(1);
  await expect(page.locator(".map-toolbar")).toBeHidden();
});

test("on paper the map is that of the place that was chosen last", async ({
  browser,
  page,
}) => {
  await page.goto(`${root("en")}${large}/`);
  await page.locator(".map-box[data-live]").waitFor();
  // By the keyboard: on the map of another place it may be out of sight.
  await page
    .locator(`.map-live .place-label[data-place=${small}]`)
    .press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${small}/$`));
  const picture = page.locator(".map-picture");
  const current = picture.locator(".place-label[aria-current]");
  await expect(current).toHaveAttribute("data-place", small);
  await page.emulateMedia({ media: "print" });
  // The server draws the page of the place itself.
  const other = await browser.newContext({ javaScriptEnabled: false });
  const opened = await other.newPage();
  await opened.goto(`${root("en")}${small}/`);
  const drawn = opened.locator(".map-picture");
  const landmarks = (all: Element[]) =>
    all.map((one) => `${one.textContent}: ${one.getAttribute("data-bands")}`);
  const region = ".map-region";
  const style = (await drawn.locator(region).getAttribute("style")) ?? "";
  // The browser writes a style with spaces and a last semicolon.
  await expect(picture.locator(region)).toHaveAttribute(
    "style",
    `${style.replace(/[:;]/g, "$& ")};`,
  );
  expect(await picture.locator(".landmark").evaluateAll(landmarks)).toEqual(
    await drawn.locator(".landmark").evaluateAll(landmarks),
  );
  // A place that is a point has its label alone.
  const selections = (all: Element[]) => all.map((one) => one.outerHTML);
  expect(
    await picture.locator(".map-selection").evaluateAll(selections),
  ).toEqual(await drawn.locator(".map-selection").evaluateAll(selections));
  await other.close();
});

for (const [path, most] of [
  ["", 3],
  [`${large}/`, 5],
  ["timeline/", 4],
  [`timeline/#${milestone.id}`, 3],
  ["table/", Math.max(2, Math.ceil(briefing.places.length / 6))],
] as const) {
  test(`/${path} takes at most ${most} sheets of A4`, async ({ page }) => {
    await page.goto(root("en") + path);
    const count = await countPages(page);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });
}

test("the map in words is printed if the reader has opened it, and buttons never are", async ({
  page,
}) => {
  await page.goto(`${root("en")}${large}/`);
  const description = page.locator(".spatial");
  await page.emulateMedia({ media: "print" });
  await expect(description).toBeHidden();
  await expect(page.locator(".page-tools")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await description.locator("summary").click();
  await page.emulateMedia({ media: "print" });
  await expect(description.locator("p").first()).toBeVisible();
});

test("on paper each source has its plain address once, without the words to mark", async ({
  page,
}) => {
  await page.goto(`${root("en")}${large}/`);
  await page.emulateMedia({ media: "print" });
  // Playwright takes all in a closed `details` for hidden, but the style sheet opens it on paper.
  const printed = await page
    .locator(".notes .paper-only")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.textContent),
    );
  expect(printed.length).toBeGreaterThan(5);
  expect(new Set(printed).size).toBe(printed.length);
  for (const text of printed) {
    expect(text).toMatch(/^https?:/);
    expect(text).not.toContain(":~:");
  }
});

test("on paper a place takes two sheets, in another language one more, and has its address", async ({
  page,
}) => {
  for (const lang of langs) {
    await page.goto(`${root(lang)}${large}/`);
    await waitForLiveMap(page);
    expect(await countPages(page)).toBeLessThanOrEqual(lang === "en" ? 2 : 3);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".paper-address")).toContainText(
      `${root(lang)}${large}/`,
    );
    await page.emulateMedia({ media: null });
  }
  await page.goto(root("en"));
  await waitForLiveMap(page);
  expect(await countPages(page)).toBeLessThanOrEqual(2);
});

test("on paper the timeline has the list of its steps, or the one that is open", async ({
  page,
}) => {
  await page.goto(`${root("en")}timeline/`);
  await page.emulateMedia({ media: "print" });
  const steps = page.locator(".timeline-step").filter({ visible: true });
  await expect(steps).toHaveCount(0);
  await expect(page.locator(".step-list")).toBeVisible();
  await page.goto(`${root("en")}timeline/#${milestone.id}`);
  await expect(steps).toHaveCount(1);
  await expect(page.locator(".step-list")).toBeHidden();
});
