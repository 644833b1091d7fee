import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, langs, root } from "./live-briefing";

/** Pairs of words and symbols on the map that overlap, and words that leave the map. */
function findCollisions(): string[] {
  const frame = document.querySelector(".map-frame")?.getBoundingClientRect();
  if (!frame) throw new Error("no map");
  // A name that has no room is clipped until its place is pointed at, focused or chosen.
  const isClipped = (element: Element) => {
    const words = element.closest(".place-words");
    return words !== null && getComputedStyle(words).clipPath !== "none";
  };
  const shown = (element: Element) =>
    element.getClientRects().length > 0 && !isClipped(element);
  const things = [
    ...document.querySelectorAll(
      ".map-frame .place-name, .map-frame .place-role, .map-frame .landmark, .map-frame .symbol",
    ),
  ].filter(shown);
  const owner = (element: Element) => element.closest(".place-label");
  const boxes = things.map((thing) => ({
    name: `${thing.textContent || thing.getAttribute("data-shape")}`,
    owner: owner(thing),
    isSymbol: thing.matches(".symbol"),
    box: thing.getBoundingClientRect(),
  }));
  const found: string[] = [];
  boxes.forEach((one, index) => {
    const { box } = one;
    if (
      box.left < frame.left ||
      box.right > frame.right ||
      box.top < frame.top ||
      box.bottom > frame.bottom
    ) {
      found.push(`${one.name} leaves the map`);
    }
    for (const other of boxes.slice(index + 1)) {
      if (one.owner !== null && one.owner === other.owner) continue;
      // Symbols stand where their places are, and these can lie side by side.
      if (one.isSymbol && other.isSymbol) continue;
      const apart =
        box.right <= other.box.left ||
        other.box.right <= box.left ||
        box.bottom <= other.box.top ||
        other.box.bottom <= box.top;
      if (!apart) found.push(`${one.name} meets ${other.name}`);
    }
  });
  return found;
}

/** Sets the window so that the map itself has about that width. */
async function setMapWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({
    width: width < 900 ? width + 32 : width,
    height: 900,
  });
}

for (const [width, lang] of langs.flatMap((lang) =>
  [288, 320, 400, 600, 800, 1600].map((width) => [width, lang] as const),
))
  test(`${lang}: names don't collide on a window of ${width} pixels, in no lens`, async ({
    page,
  }) => {
    await setMapWidth(page, width);
    await page.goto(root(lang));
    await waitForLiveMap(page);
    for (const lens of await page.locator("input[name=lens]").all()) {
      await lens.check();
      expect(await page.evaluate(findCollisions)).toEqual([]);
      await expect(page.locator(".map-live .place-name")).toHaveCount(
        briefing.places.length,
      );
    }
  });

test("names grow with the reader's type, and still don't collide", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${root("en")}?lens=involvement`);
  await waitForLiveMap(page);
  const name = page.locator(".map-live .place-name").first();
  const size = () =>
    name.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  const usual = await size();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  // Twice those of a map of half the width, which are a little smaller.
  expect(await size()).toBeGreaterThan(usual * 1.4);
  expect(await page.evaluate(findCollisions)).toEqual([]);
});
