import type { Frame, FrameLocator, Page } from "@playwright/test";
import { askedIn, findViolations } from "./axe";
import { expect, test } from "./fixtures";
import {
  briefing,
  first,
  langs,
  large,
  nameOf,
  otherLang,
  placeNames,
  second,
  small,
  third,
} from "./live-briefing";
import { clickShape } from "./shape-point";
import { say } from "./words";

const embed = (lang: string, view: string, query = "") =>
  `/embed/${lang}/${briefing.id}/${view}.html${query}`;

const waitForScript = (scope: Page | Frame | FrameLocator) =>
  scope.locator(".map-toolbar[data-ready]").waitFor({ timeout: 15_000 });

/** Reaches for the map with the mouse, once its script is there, and waits for Leaflet. */
const waitForLive = async (
  scope: Page | Frame | FrameLocator,
): Promise<void> => {
  await waitForScript(scope);
  await scope.locator(".map-frame").hover();
  await scope.locator(".map-box[data-live]").waitFor({ timeout: 15_000 });
};

test("Leaflet runs when somebody reaches for the map, and not before", async ({
  page,
}) => {
  await page.goto(embed("en", "overview"));
  await waitForScript(page);
  const live = page.locator(".map-box[data-live]");
  await page.waitForLoadState("networkidle");
  await expect(live).toHaveCount(0);
  await page.locator(".map-picture .place-label").first().focus();
  await expect(live).toHaveCount(1);
  await expect(page.locator(".map-live .place-label").first()).toBeFocused();
});

test("the wheel over a map that no mouse has entered brings Leaflet too", async ({
  page,
}) => {
  await page.goto(embed("en", "overview"));
  await waitForScript(page);
  await page
    .locator(".map-frame")
    .dispatchEvent("wheel", { deltaY: -120, ctrlKey: true });
  await expect(page.locator(".map-box[data-live]")).toHaveCount(1);
});

test("the first press on a button of the toolbar counts", async ({ page }) => {
  await page.goto(embed("en", "overview"));
  await waitForScript(page);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="zoomIn"]')?.click(),
  );
  const widthOf = () =>
    page
      .locator(".map-frame svg.map-overlay")
      .evaluate((svg) => svg.getBoundingClientRect().width);
  const frame = await page.locator(".map-frame").boundingBox();
  await expect.poll(widthOf).toBeGreaterThan((frame?.width ?? 0) * 1.3);
});

test("a tap on a phone opens the record, and then the map can be moved", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(embed("en", "overview"));
  await waitForScript(page);
  await page.locator(`.place-label[data-place=${small}]`).tap();
  await expect(
    page.locator(`.embed-record[data-place=${small}]`),
  ).toBeVisible();
  await expect(page.locator(".map-box[data-live]")).toHaveCount(1);
  await context.close();
});

for (const lang of langs) {
  test(`${lang}: every place opens in the embed with no script at all`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: baseURL ?? "",
    });
    const page = await context.newPage();
    await page.goto(embed(lang, "overview"));
    for (const place of placeNames(lang)) {
      await page.locator(`.place-label[data-place=${place.id}]`).click();
      const record = page.locator(`.embed-record[data-place=${place.id}]`);
      await expect(record).toBeVisible();
      await expect(record.locator(".record-role").first()).toBeVisible();
      await expect(page.locator(".embed-record:visible")).toHaveCount(1);
      await expect(
        page.locator(`.map-selection[data-place=${place.id}]:visible`),
      ).toHaveCount(place.hasShape ? 1 : 0);
    }
    await page.locator(".embed-record:visible .embed-back").click();
    await expect(page.locator(".embed-overview")).toBeVisible();
    await context.close();
  });
}

test("the embed of a place opens with its record", async ({ page }) => {
  await page.goto(embed("en", small));
  await expect(
    page.locator(`.embed-record[data-place=${small}]`),
  ).toBeVisible();
  await expect(page.locator(".embed-overview")).toBeHidden();
});

test("Leaflet takes the embed over without a shift, and moves it", async ({
  browser,
  page,
  baseURL,
}) => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? "",
  });
  const before = await plain.newPage();
  await before.setViewportSize({ width: 1013, height: 800 });
  await before.goto(embed("en", "overview"));
  await page.setViewportSize({ width: 1013, height: 800 });
  await page.goto(embed("en", "overview"));
  await waitForLive(page);
  const read = (target: Page) =>
    target.locator(".place-label").evaluateAll((labels) =>
      labels.map((label) => {
        const { x, y } = label.getBoundingClientRect();
        return { x, y };
      }),
    );
  const [picture, live] = [await read(before), await read(page)];
  expect(live).toHaveLength(briefing.places.length);
  live.forEach(({ x, y }, index) => {
    expect(Math.abs(x - (picture[index]?.x ?? Infinity))).toBeLessThan(1);
    expect(Math.abs(y - (picture[index]?.y ?? Infinity))).toBeLessThan(1);
  });
  const width = () =>
    page
      .locator(".map-overlay")
      .evaluate((overlay) => overlay.getBoundingClientRect().width);
  const first = await width();
  await page.getByRole("button", { name: say("Map.zoomIn") }).click();
  await expect.poll(width).toBeGreaterThan(first * 1.2);
  await plain.close();
});

test("a choice in the live embed adds nothing to the history, and Escape leads back", async ({
  page,
}) => {
  await page.goto(embed("en", "overview"));
  await waitForLive(page);
  const length = await page.evaluate(() => history.length);
  await page.locator(`.map-live .place-label[data-place=${first}]`).click();
  await expect(
    page.getByRole("heading", { name: nameOf(first) }),
  ).toBeFocused();
  await expect(page.locator(".place-label[aria-current]")).toHaveAttribute(
    "data-place",
    first,
  );
  await page.keyboard.press("Escape");
  await expect(page.locator(".embed-overview")).toBeVisible();
  await expect(
    page.locator(`.map-live .place-label[data-place=${first}]`),
  ).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("a click on a shape of the live embed opens its record", async ({
  page,
}) => {
  await page.goto(embed("en", "overview"));
  await waitForLive(page);
  await clickShape(page.locator(".map-live"), large);
  await expect(
    page.locator(`.embed-record[data-place=${large}]`),
  ).toBeVisible();
});

test("options are honoured, each by itself, and nonsense is ignored", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(
    embed(
      "en",
      "overview",
      "?lens=involvement&theme=light&accent=aa0000&parts=title,legend",
    ),
  );
  await expect(page.locator("input[value=involvement]")).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.locator(".embed-title")).toBeVisible();
  await expect(page.locator(".embed-records")).toBeHidden();
  await expect(page.locator(".embed-foot")).toContainText(
    briefing.disclaimer["en"] ?? "?",
  );
  const accent = () =>
    page.locator(".embed-foot a").evaluate((link) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      if (canvas === null) throw new Error("no canvas");
      canvas.fillStyle = getComputedStyle(link).color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    });
  const asked = await accent();
  [0xaa, 0, 0, 255].forEach((value, index) =>
    expect(Math.abs((asked[index] ?? NaN) - value)).toBeLessThanOrEqual(2),
  );
  await page.goto(
    embed(
      "en",
      "overview",
      "?lens=x&theme=y&accent=url(//evil.example)&parts=z",
    ),
  );
  await expect(page.locator("input[value=participation]")).toBeChecked();
  await expect(page.locator(".embed-records")).toBeVisible();
  expect(await accent()).toEqual([0x1d, 0x54, 0x80, 255]);
});

test("a static embed stays a picture with links", async ({ page }) => {
  await page.goto(embed("en", "overview", "?static=1"));
  await page.locator(".map-frame").hover();
  // Whatever the mouse would have asked for has come once nothing is under way.
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".map-picture")).toBeVisible();
  await expect(page.locator(".map-toolbar")).toBeHidden();
  await page.locator(`.place-label[data-place=${large}]`).click();
  await expect(
    page.locator(`.embed-record[data-place=${large}]`),
  ).toBeVisible();
});

for (const width of [280, 320, 480, 760, 1200, 1600]) {
  test(`nothing is cut off or wider than the frame at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [lang, view] of [
      ["en", "overview"],
      [otherLang, second],
    ] as const) {
      await page.goto(embed(lang, view));
      await waitForLive(page);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, `${lang} ${view}`).toBe(client);
    }
  });
}

test("neither cookie nor storage is touched", async ({ page, context }) => {
  await page.addInitScript(() => {
    for (const name of [
      "localStorage",
      "sessionStorage",
      "indexedDB",
    ] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException(`${name} is refused`, "SecurityError");
        },
      });
    }
  });
  await page.goto(embed("en", "overview"));
  await waitForLive(page);
  await page.locator(`.map-live .place-label[data-place=${third}]`).click();
  await expect(
    page.getByRole("heading", { name: nameOf(third) }),
  ).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the embed, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const view of ["overview", second]) {
      await page.goto(embed("en", view));
      await waitForLive(page);
      expect(await findViolations(page, askedIn(colorScheme))).toEqual([]);
    }
  });
}
