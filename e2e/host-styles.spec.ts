import type { FrameLocator, Page } from "@playwright/test";
import {
  around,
  chooseLarge,
  expect,
  live,
  ready,
  takeSnippet,
  test,
} from "./host-page";
import { large, placeNames } from "./live-briefing";
import { findPoint } from "./shape-point";

/** What a page around does with style sheets of its own to all that stands in it. */

const readFit = async (page: Page, frame: FrameLocator) => {
  const inner = await frame
    .locator("html")
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const outer = await page
    .locator("iframe")
    .evaluate((element) => element.clientHeight);
  return outer - inner;
};

for (const [what, sheet] of [
  [
    "gives frames no height",
    "iframe { max-width: 100%; height: auto !important }",
  ],
  [
    "gives frames a ratio",
    "iframe { width: 100%; height: auto !important; aspect-ratio: 16 / 9 }",
  ],
  ["takes the browser's styles away", "body * { all: unset }"],
  ["takes all styles of authors away", "body * { all: revert }"],
  [
    "counts borders in",
    "* { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }",
  ],
] as const) {
  test(`a frame fits its embed in a page whose sheet ${what}`, async ({
    page,
    host,
    site,
  }) => {
    const snippet = await takeSnippet(page, "auto-height", site);
    await page.goto(await host(around(`<style>${sheet}</style>${snippet}`)));
    const frame = page.frameLocator("iframe");
    await live(frame);
    await expect.poll(() => readFit(page, frame)).toBe(0);
    await chooseLarge(frame);
    await expect.poll(() => readFit(page, frame)).toBe(0);
    await frame.locator(".embed-foot").scrollIntoViewIfNeeded();
    await expect(frame.locator(".embed-foot")).toBeInViewport();
    const width = await frame
      .locator("html")
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(width).toBe(0);
  });
}

test("in a page that runs from right to left the embed and its caption keep their direction", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "auto-height", site);
  const english = around(snippet);
  await page.goto(
    await host(english.replace(`lang="en"`, `lang="ar" dir="rtl"`)),
  );
  const frame = page.frameLocator("iframe");
  await live(frame);
  await expect.poll(() => readFit(page, frame)).toBe(0);
  await expect(page.getByRole("figure").locator("p")).toHaveCSS(
    "direction",
    "ltr",
  );
  await expect(frame.locator("html")).toHaveCSS("direction", "ltr");
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
  await chooseLarge(frame);
});

for (const style of [
  "zoom: 1.3",
  "zoom: 0.8",
  "transform: scale(0.7); transform-origin: 0 0",
  "transform: translateX(-90px) scale(1.25)",
]) {
  test(`a click chooses the place under it in a part of a page with ${style}`, async ({
    page,
    host,
    site,
  }) => {
    const snippet = await takeSnippet(page, "auto-height", site);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(
      await host(
        around(
          `<div style="inline-size: 900px; margin: auto; ${style}">${snippet}</div>`,
        ),
      ),
    );
    const frame = page.frameLocator("iframe");
    await ready(frame);
    await expect.poll(() => readFit(page, frame)).toBe(0);
    // The picture first; from the first choice on it is Leaflet's.
    for (const { id, isWide } of placeNames("en")) {
      if (!isWide) continue;
      await clickIn(page, frame, id);
      await expect(
        frame.locator(`.embed-record[data-place=${id}]`),
      ).toBeVisible();
      await frame.locator(".map-box[data-live]").waitFor();
      await page.keyboard.press("Escape");
      await expect(frame.locator(".embed-overview")).toBeVisible();
    }
    await expect(
      frame.locator(`.map-live a.map-place[data-place=${large}]`),
    ).toBeVisible();
  });
}

/** Clicks on the shape of a place where the page shows it, however large the page draws the frame. */
async function clickIn(
  page: Page,
  frame: FrameLocator,
  place: string,
): Promise<void> {
  const shape = frame.locator(`.map-frame a.map-place[data-place=${place}]`);
  // The map comes back from the place before, and the page to where it was.
  const where = () =>
    shape.evaluate(async (element) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return JSON.stringify(element.getBoundingClientRect());
    });
  await expect(async () => {
    const before = [await where(), await page.evaluate(() => scrollY)];
    expect([await where(), await page.evaluate(() => scrollY)]).toEqual(before);
  }).toPass();
  const [point, width, box] = [
    await shape.evaluate(findPoint),
    await frame.locator("html").evaluate(() => innerWidth),
    await page.locator("iframe").boundingBox(),
  ];
  if (box === null) throw new Error("the frame has no place in the page");
  const scale = box.width / width;
  await page.mouse.click(box.x + point.x * scale, box.y + point.y * scale);
}
