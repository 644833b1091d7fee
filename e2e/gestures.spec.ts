import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, closeUp, large, nameOf, root, small } from "./live-briefing";
import { pointToShape } from "./shape-point";
import { say } from "./words";

/** Width of the drawing on the screen: grows as the map is zoomed in. */
const mapWidth = (page: Page) =>
  page
    .locator(".map-overlay")
    .evaluate((overlay) => overlay.getBoundingClientRect().width);

const mapLeft = (page: Page) =>
  page
    .locator(".map-overlay")
    .evaluate((overlay) => overlay.getBoundingClientRect().left);

/** Waits until the map has stood still for ten frames: its moves are smooth, and begin at once. */
const isAtRest = (page: Page) =>
  page.locator(".map-overlay").evaluate(
    (overlay) =>
      new Promise<void>((resolve) => {
        let last = "";
        let still = 0;
        const look = () => {
          const { left, top, width } = overlay.getBoundingClientRect();
          const now = [left, top, width].join();
          still = now === last ? still + 1 : 0;
          last = now;
          if (still < 10) requestAnimationFrame(look);
          else resolve();
        };
        look();
      }),
  );

async function overMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(".map-frame").boundingBox();
  if (box === null) throw new Error("no map");
  return { x: box.x + box.width * 0.55, y: box.y + box.height * 0.25 };
}

test.beforeEach(async ({ page }) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
});

test("the wheel scrolls the page, and says how to zoom instead", async ({
  page,
}) => {
  const before = await mapWidth(page);
  const { x, y } = await overMap(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect(page.locator(".map-hint[data-shown]")).toContainText("Ctrl");
  expect(await mapWidth(page)).toBeCloseTo(before, 0);
});

test("the wheel with Ctrl zooms", async ({ page }) => {
  const before = await mapWidth(page);
  const { x, y } = await overMap(page);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(before * 1.1);
});

test("the buttons zoom, move, and show the whole region again", async ({
  page,
}) => {
  const before = await mapWidth(page);
  const left = await mapLeft(page);
  await page.getByRole("button", { name: say("Map.zoomIn") }).click();
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(before * 1.2);
  const zoomedLeft = await mapLeft(page);
  // For the keyboard: who has a pointer drags the map.
  await page.getByRole("button", { name: say("Map.right") }).focus();
  await expect(
    page.getByRole("button", { name: say("Map.right") }),
  ).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect.poll(() => mapLeft(page)).toBeLessThan(zoomedLeft - 40);
  await page.getByRole("button", { name: say("Map.region") }).click();
  await expect.poll(() => mapWidth(page)).toBeCloseTo(before, -1);
  await expect.poll(() => mapLeft(page)).toBeCloseTo(left, -1);
});

test("the region can't be left: zooming out ends at the whole of it", async ({
  page,
}) => {
  const before = await mapWidth(page);
  await page.getByRole("button", { name: say("Map.zoomOut") }).click();
  await isAtRest(page);
  expect(await mapWidth(page)).toBeCloseTo(before, -1);
});

test("dragging moves the map, and the end of a drag opens nothing", async ({
  page,
}) => {
  await page.getByRole("button", { name: say("Map.zoomIn") }).click();
  await page.getByRole("button", { name: say("Map.zoomIn") }).click();
  await isAtRest(page);
  const left = await mapLeft(page);
  const { x, y } = await overMap(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => mapLeft(page)).toBeLessThan(left - 40);
  await expect(page).toHaveURL(new RegExp(`${briefing.id}/$`));
});

test("single keys work only while the map itself has the focus", async ({
  page,
}) => {
  const before = await mapWidth(page);
  await page.locator(".place-list a").first().focus();
  await page.keyboard.press("+");
  await isAtRest(page);
  expect(await mapWidth(page)).toBeCloseTo(before, 0);
  await page.locator(".map-live").focus();
  await page.keyboard.press("+");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(before * 1.1);
});

test("pointing at a shape shows the role on its label", async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 900 });
  const label = page.locator(`.map-live .place-label[data-place=${large}]`);
  await expect(label.locator(".place-role").first()).toBeHidden();
  await pointToShape(page.locator(".map-live"), large);
  await expect(label.locator(".place-role").first()).toBeVisible();
});

test("full screen takes map and answers, and is left again", async ({
  page,
}) => {
  await page
    .getByRole("button", { name: say("Map.fullScreen"), exact: true })
    .click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.className))
    .toContain("explorer");
  await page.locator(`.map-live .place-label[data-place=${small}]`).click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(small) }),
  ).toBeInViewport();
  await page.getByRole("button", { name: say("Map.leaveFullScreen") }).click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement))
    .toBeNull();
});

test("choosing a place frames it; with less motion wanted, at once", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const before = await mapWidth(page);
  await page.locator(`.place-list a[data-place=${small}]`).click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(small) }),
  ).toBeVisible();
  const after = await mapWidth(page);
  expect(after).toBeGreaterThan(before * closeUp);
  await isAtRest(page);
  expect(await mapWidth(page)).toBeCloseTo(after, 0);
});

/** Of the shape of a place, the point that is farthest from its label. */
function farthestFromLabel(map: Element, place: string) {
  const shape = map.querySelector(`a.map-place[data-place=${place}]`);
  const label = map.querySelector(`.place-label[data-place=${place}]`);
  if (shape === null || label === null) throw new Error(`no ${place}`);
  const box = shape.getBoundingClientRect();
  const at = label.getBoundingClientRect();
  const points = Array.from({ length: 400 }, (_, index) => ({
    x: box.left + (box.width * ((index % 20) + 0.5)) / 20,
    y: box.top + (box.height * (Math.floor(index / 20) + 0.5)) / 20,
  })).filter(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest("a") === shape,
  );
  const distance = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(x - at.x, y - at.y);
  const [farthest] = points.sort(
    (one, other) => distance(other) - distance(one),
  );
  if (farthest === undefined) throw new Error(`${place} can't be hit`);
  return farthest;
}

test("however close a reader goes, what is seen has its name", async ({
  page,
}) => {
  const map = page.locator(".map-live");
  await expect(map.locator(".name-in-view")).toHaveCount(0);
  const { x, y } = await map.evaluate(farthestFromLabel, large);
  await page.mouse.move(x, y);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
  }
  await isAtRest(page);
  await expect(
    map.locator(`.place-label[data-place=${large}]`),
  ).not.toBeInViewport();
  const name = map.locator(".name-in-view", { hasText: nameOf(large) });
  await expect(name).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: say("Map.region") }).click();
  await expect(map.locator(".name-in-view")).toHaveCount(0);
});
