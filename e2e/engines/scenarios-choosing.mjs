import { large, root, small } from "../live-briefing.ts";
import { assert } from "./assert.mjs";
import { clickOn, middleOf, until } from "./driver.mjs";
import {
  expectAnswer,
  findStill,
  isLive,
  isStill,
  pathOf,
} from "./explorer-parts.mjs";

/** Windows of a desktop, a tablet and a phone, in pixels. */
const windows = [
  [1280, 720],
  [820, 1180],
  [390, 844],
];

/** @type {Record<string, (driver: import("./driver.mjs").Driver, site: string) => Promise<string | void>>} */
export const choosingScenarios = {
  "a place is chosen by a click on its shape, in windows of three sizes":
    async (driver, site) => {
      for (const [width = 0, height = 0] of windows) {
        await driver.resize(width, height);
        await driver.goto(site + root("en"));
        await isLive(driver);
        await isStill(driver);
        const point = await findStill(driver, small);
        await driver.click(point.x, point.y);
        await expectAnswer(driver, small, `${width} × ${height}`);
      }
    },

  "a place is chosen in the list, and Escape leads back to its row": async (
    driver,
    site,
  ) => {
    await driver.resize(1280, 720);
    await driver.goto(site + root("en"));
    await isLive(driver);
    await clickOn(driver, `.place-list a[data-place=${small}]`);
    await expectAnswer(driver, small, "list");
    await driver.press("Escape");
    await until(
      async () => (await pathOf(driver)) === root("en"),
      "the address of the overview",
    );
    await until(
      () =>
        driver.evaluate(
          () => document.activeElement?.getAttribute("data-place") ?? "",
        ),
      "the focus on the row",
    );
  },

  "a place is chosen by keyboard alone, on the map": async (driver, site) => {
    await driver.resize(1280, 720);
    await driver.goto(site + root("en"));
    await isLive(driver);
    for (let step = 0; step < 40; step += 1) {
      await driver.press("Tab");
      const at = await driver.evaluate(
        () =>
          document.activeElement
            ?.closest(".place-label")
            ?.getAttribute("data-place") ?? null,
      );
      if (at !== large) continue;
      await driver.press("Enter");
      return expectAnswer(driver, large, "keyboard");
    }
    throw new Error("Tab does not come to the label of the place");
  },

  "a place is chosen by touch": async (driver, site) => {
    if (driver.lacks.includes("touch")) return "its driver has no touch";
    await driver.resize(390, 844);
    await driver.goto(site + root("en"));
    await isLive(driver);
    const { x, y } = await middleOf(
      driver,
      `.place-list a[data-place=${small}]`,
    );
    await driver.tap(x, y);
    await expectAnswer(driver, small, "touch");
  },

  "a link opens a place, and Back and Forward work": async (driver, site) => {
    await driver.resize(1280, 720);
    await driver.goto(`${site}${root("en")}${small}/`);
    await expectAnswer(driver, small, "link");
    await isLive(driver);
    await clickOn(driver, `.map-live .place-label[data-place=${large}]`);
    await expectAnswer(driver, large, "second place");
    await driver.evaluate(() => history.back());
    await expectAnswer(driver, small, "back");
    await driver.evaluate(() => history.forward());
    await expectAnswer(driver, large, "forward");
  },

  "Leaflet takes the picture over without a shift of a quarter pixel": async (
    driver,
    site,
  ) => {
    const positions = (within) =>
      [
        ...document.querySelectorAll(
          `${within} .place-label, ${within} a.map-place path`,
        ),
      ].map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return [x, y, width];
      });
    for (const width of [1280, 1013, 390]) {
      await driver.resize(width, 800);
      await driver.goto(`${site}${root("en")}${small}/`);
      await isLive(driver);
      await isStill(driver);
      const live = await driver.evaluate(positions, ".map-live");
      // The picture stays in the document, for paper; shown again it is where it was.
      await driver.evaluate(() =>
        document.querySelector(".map-box")?.removeAttribute("data-live"),
      );
      const picture = await driver.evaluate(positions, ".map-picture");
      assert(
        picture.length > 0 && picture.length === live.length,
        "same marks",
      );
      const shifts = picture.flatMap((mark, index) =>
        mark.map((value, axis) => Math.abs(value - live[index][axis])),
      );
      const worst = Math.max(...shifts);
      assert(worst <= 0.25, `shift of ${worst.toFixed(3)} px at ${width} px`);
    }
  },
};
