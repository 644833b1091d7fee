import type { CDPSession, Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { nameOf, otherLang, root, second, third } from "./live-briefing";

type Point = { x: number; y: number };

/** Moves fingers over the screen the way a browser hears of it. */
async function touch(
  session: CDPSession,
  paths: (readonly [from: Point, to: Point])[],
) {
  const steps = 8;
  const at = (share: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await session.send("Input.dispatchTouchEvent", {
    type: "touchStart",
    touchPoints: at(0),
  });
  for (let step = 1; step <= steps; step += 1) {
    await session.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: at(step / steps),
    });
  }
  await session.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [],
  });
}

const overlay = (page: Page) =>
  page.locator(".map-overlay").evaluate((element) => {
    const { left, width } = element.getBoundingClientRect();
    return { left, width };
  });

test("one finger scrolls the page and two move the map", async ({
  page,
  watch,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const session = await page.context().newCDPSession(page);
  const box = await page.locator(".map-frame").boundingBox();
  if (box === null) throw new Error("no map");
  const centre = { x: box.x + box.width / 2, y: box.y + box.height * 0.6 };

  const before = await overlay(page);
  await touch(session, [[centre, { x: centre.x, y: centre.y - 180 }]]);
  await expect
    .poll(() => page.evaluate(() => window.scrollY))
    .toBeGreaterThan(60);
  expect(await overlay(page)).toEqual(before);

  await page.evaluate(() => window.scrollTo(0, 0));
  await touch(session, [
    [
      { x: centre.x - 30, y: centre.y },
      { x: centre.x - 100, y: centre.y },
    ],
    [
      { x: centre.x + 30, y: centre.y },
      { x: centre.x + 100, y: centre.y },
    ],
  ]);
  await expect
    .poll(async () => (await overlay(page)).width)
    .toBeGreaterThan(before.width * 1.4);
  // Chromium notes that it went on scrolling where Leaflet asked it not to: that is what we want.
  const told = watch.faults.filter(
    (fault) => !fault.includes("Ignored attempt to cancel a touch"),
  );
  watch.faults.splice(0, Infinity, ...told);
});

test("a tap on a place opens its record, which stands under the map", async ({
  page,
}) => {
  await page.goto(root(otherLang));
  await waitForLiveMap(page);
  await page
    .locator(`.map-live .place-label[data-place=${third}] .symbol:visible`)
    .tap();
  const heading = page.getByRole("heading", {
    level: 1,
    name: nameOf(third, otherLang),
  });
  await expect(heading).toBeInViewport();
  const map = await page.locator(".map-frame").boundingBox();
  const title = await heading.boundingBox();
  expect(title?.y ?? 0).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1);
});

test("nothing is wider than the screen", async ({ page }) => {
  for (const path of [
    "",
    `${second}/`,
    "table/",
    "events/",
    "sources/",
    "about/",
  ]) {
    await page.goto(root(otherLang) + path);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0], path).toBe(widths[1]);
  }
});
