import { nameOf } from "../live-briefing.ts";
import { findShape, isInWindow, until } from "./driver.mjs";

/** Leaflet runs the map. */
export const isLive = (driver) =>
  until(
    () =>
      driver.evaluate(
        () => document.querySelector(".map-box[data-live]") !== null,
      ),
    "Leaflet takes the map over",
  );

/** The map stands still: it glides to a chosen place. */
export const isStill = (driver) =>
  until(async () => {
    const at = () =>
      driver.evaluate(() => {
        const box = document
          .querySelector(".map-live .map-overlay")
          ?.getBoundingClientRect();
        return box ? `${box.left} ${box.top} ${box.width}` : "";
      });
    const before = await at();
    await new Promise((resolve) => setTimeout(resolve, 250));
    return before === (await at());
  }, "the map stands still");

/** Where the shape is hit, twice in a row: a window that was just resized may still be laid out. */
export async function findStill(driver, place) {
  let last = "";
  return until(async () => {
    const point = await driver.evaluate(findShape, place);
    const isSame = JSON.stringify(point) === last;
    last = JSON.stringify(point);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return isSame ? point : null;
  }, `the shape of ${place} is hit`);
}

/** The record of the place is open, and its first sentence in the window. */
export async function expectAnswer(driver, place, what) {
  await until(
    () =>
      driver.evaluate(
        (name) =>
          [...document.querySelectorAll(".record h1")].some(
            (title) =>
              title.textContent === name && title.getClientRects().length > 0,
          ),
        nameOf(place),
      ),
    `${what}: the record of ${place}`,
  );
  await until(
    () => isInWindow(driver, ".explorer-panel .record .record-sentence"),
    `${what}: the role sentence in the window`,
  );
}

export const pathOf = (driver) => driver.evaluate(() => location.pathname);
