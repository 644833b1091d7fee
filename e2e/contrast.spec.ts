import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, large, root } from "./live-briefing";
import { measureLegibility } from "./painted-contrast";

const words =
  ".place-name, .place-role, .place-name [data-lens], .landmark, .venue-name, .name-in-view";

/**
 * A thin line may cross a letter. What is left has 4.5 : 1, and no word hangs on a stroke that has not.
 */
const leastShare = 0.95;

for (const [what, address, width] of [
  ["the roles", root("en"), 1280],
  ["the counts of a phase", `${root("en")}?lens=involvement`, 1280],
  ["the counts on a phone", `${root("en")}?lens=involvement`, 390],
  ["a place, close", `${root("en")}${large}/?lens=involvement`, 1280],
  ["a phase of the timeline", `${root("en")}timeline/`, 1280],
  [
    "an embed",
    `/embed/en/${briefing.id}/overview.html?lens=involvement&theme=auto`,
    700,
  ],
] as const)
  test(`on the map of ${what} words stand out by 4.5 : 1 from what is painted under them, in the light and in the dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    const isLive = (await page.locator(".explorer-panel").count()) > 0;
    if (isLive) await waitForLiveMap(page);
    const map = page.locator(isLive ? ".map-live" : ".map-frame");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const seen = await measureLegibility(page, map.locator(words));
      expect(seen.length).toBeGreaterThan(2);
      expect(
        seen.filter(({ share }) => share < leastShare),
        `${colorScheme}: words with the share of their strokes that is legible`,
      ).toEqual([]);
    }
  });
