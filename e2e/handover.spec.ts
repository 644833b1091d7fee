import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, root, town } from "./live-briefing";
import { matrix, pair } from "./matrix";
import { serveSlowly } from "./slow-line";

/** Where the labels and the shapes of all places are on the screen. */
function readPositions(
  within: string,
): Record<string, { x: number; y: number }> {
  const positions: Record<string, { x: number; y: number }> = {};
  for (const element of document.querySelectorAll(
    `${within} .place-label, ${within} a.map-place path`,
  )) {
    const id =
      element.closest("[data-place]")?.getAttribute("data-place") ?? "";
    const { x, y } = element.getBoundingClientRect();
    positions[`${element.tagName} ${id}`] = { x, y };
  }
  return positions;
}

for (const [path, width] of pair(
  ["", ...briefing.places.map((place) => `${place.id}/`)],
  [1280, 1013, 733, 360],
)) {
  test(
    `Leaflet takes /${path} over without a shift at ${width} pixels`,
    matrix,
    async ({ browser }) => {
      const size = { width, height: 900 };
      const plain = await browser.newContext({
        javaScriptEnabled: false,
        viewport: size,
      });
      const scripted = await browser.newContext({ viewport: size });
      try {
        const before = await plain.newPage();
        await before.goto(root("en") + path);
        const after = await scripted.newPage();
        await after.goto(root("en") + path);
        await waitForLiveMap(after);
        const picture = await before.evaluate(readPositions, ".map-picture");
        const live = await after.evaluate(readPositions, ".map-live");
        expect(Object.keys(live).sort()).toEqual(Object.keys(picture).sort());
        for (const [name, { x, y }] of Object.entries(picture)) {
          expect(
            Math.abs((live[name]?.x ?? Infinity) - x),
            `${name}, x`,
          ).toBeLessThan(1);
          expect(
            Math.abs((live[name]?.y ?? Infinity) - y),
            `${name}, y`,
          ).toBeLessThan(1);
        }
      } finally {
        await plain.close();
        await scripted.close();
      }
    },
  );
}

/** Holds Leaflet back on the next page, until the test lets it come. */
async function holdLeaflet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = ((run: () => void) => {
      window.addEventListener("let-leaflet-come", () => run(), { once: true });
      document.documentElement.dataset.waits = "";
      return 0;
    }) as typeof window.requestIdleCallback;
  });
}

function letLeafletCome(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    window.dispatchEvent(new Event("let-leaflet-come")),
  );
}

test("focus on a label stays where it is when Leaflet comes", async ({
  page,
}) => {
  await holdLeaflet(page);
  await page.goto(root("en"));
  await page.locator(`.map-picture .place-label[data-place=${town}]`).focus();
  await page.locator("html[data-waits]").waitFor();
  await letLeafletCome(page);
  await waitForLiveMap(page);
  await expect(
    page.locator(`.map-live .place-label[data-place=${town}]`),
  ).toBeFocused();
});

test("a press that begins on the picture is a click, though Leaflet comes meanwhile", async ({
  page,
}) => {
  await holdLeaflet(page);
  await page.goto(root("en"));
  await page.locator("html[data-waits]").waitFor();
  await page.locator(`.map-picture .place-label[data-place=${town}]`).hover();
  await page.mouse.down();
  await letLeafletCome(page);
  // Long enough for Leaflet, were it not to wait.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`/${town}/$`));
  await waitForLiveMap(page);
});

test("the page does not shift while it loads, wherever a slow line stops", async ({
  browser,
  baseURL,
}) => {
  // Another context: the one of each test takes its own address for the only one.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const slow = await serveSlowly((baseURL ?? "").replace(/\/$/, ""), [
    "</summary>",
    "</header>",
    'class="map-bar">',
    'class="legend">',
    "</li>",
    'class="map-picture"',
    "</path>",
    "</a>",
    'class="explorer-panel" tabindex="-1">',
    'class="place-list"',
    "</svg>",
    "</a>",
  ]);
  try {
    await page.goto(slow.address + root("en"));
    await waitForLiveMap(page);
    await page.waitForLoadState("networkidle");
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
  } finally {
    await context.close();
    slow.close();
  }
});

test("Leaflet comes to a browser that says of itself that it is never idle", async ({
  page,
}) => {
  // What a browser does that draws no frame: it calls nobody but those who have set a limit.
  await page.addInitScript(() => {
    window.requestIdleCallback = (run, options) =>
      options?.timeout === undefined
        ? 0
        : window.setTimeout(run, options.timeout);
  });
  await page.goto(root("en"));
  await expect(page.locator(".map-box[data-live]")).toBeVisible();
});
