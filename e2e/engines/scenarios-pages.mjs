import { briefing, large, nameOf, root, small } from "../live-briefing.ts";
import { assert } from "./assert.mjs";
import { clickOn, isInWindow, until } from "./driver.mjs";
import { isLive, pathOf } from "./explorer-parts.mjs";

/** @type {Record<string, (driver: import("./driver.mjs").Driver, site: string) => Promise<string | void>>} */
export const pageScenarios = {
  "the lens changes map, key and list, and stands in the address": async (
    driver,
    site,
  ) => {
    if (briefing.phase === undefined || briefing.phase === null)
      return "the briefing has one lens";
    await driver.resize(1280, 720);
    await driver.goto(site + root("en"));
    await isLive(driver);
    const fill = () =>
      driver.evaluate(
        (place) =>
          getComputedStyle(
            document.querySelector(
              `.map-live .map-place[data-place=${place}] path`,
            ),
          ).fill,
        large,
      );
    const before = await fill();
    await clickOn(driver, ".lens-switch label:last-of-type");
    await until(async () => (await fill()) !== before, "another colour");
    await until(
      () => driver.evaluate(() => location.search.includes("involvement")),
      "the lens in the address",
    );
  },

  "the search answers while one types": async (driver, site) => {
    await driver.resize(1280, 720);
    await driver.goto(site + root("en"));
    await isLive(driver);
    await clickOn(driver, "[role=combobox]");
    await driver.type(nameOf(small));
    await until(
      () =>
        driver.evaluate(
          () => document.querySelectorAll("[role=option]").length > 0,
        ),
      "results",
    );
    // The list may still change with the last letters.
    await until(async () => {
      await driver.press("ArrowDown");
      return driver.evaluate(
        (place) =>
          document
            .querySelector("[role=option][aria-selected=true]")
            ?.getAttribute("href")
            ?.endsWith(`/${place}/`),
        small,
      );
    }, "the place among the results");
    await driver.press("Enter");
    await until(
      async () => (await pathOf(driver)).endsWith(`/${small}/`),
      "the place",
    );
  },

  "the timeline goes from step to step": async (driver, site) => {
    await driver.resize(1280, 720);
    await driver.goto(`${site}${root("en")}timeline/#${briefing.occasion.id}`);
    const hash = () => driver.evaluate(() => location.hash);
    await until(
      () =>
        isInWindow(
          driver,
          ".timeline-step:target h2, .timeline-step:target h1",
        ),
      "the step in the window",
    );
    // Keys are heard once the scripts of the page have run.
    await until(async () => {
      await driver.press("ArrowRight");
      return (await hash()) !== `#${briefing.occasion.id}`;
    }, "the next step");
    await driver.press("ArrowLeft");
    await until(
      async () => (await hash()) === `#${briefing.occasion.id}`,
      "the step before",
    );
  },

  "dialogs and menus open, and Escape closes them": async (driver, site) => {
    await driver.resize(1280, 800);
    await driver.goto(`${site}${root("en")}${small}/`);
    await isLive(driver);
    await clickOn(driver, ".embed-open");
    await until(
      () =>
        driver.evaluate(() => document.querySelector("dialog[open]") !== null),
      "the dialog",
    );
    await driver.press("Escape");
    await until(
      () =>
        driver.evaluate(() => document.querySelector("dialog[open]") === null),
      "the dialog closed",
    );
    assert((await pathOf(driver)).endsWith(`/${small}/`), "the place stays");
    await clickOn(driver, ".download-menu > summary");
    await until(
      () =>
        driver.evaluate(
          () =>
            document.querySelectorAll(".download-panel a[download]").length > 9,
        ),
      "the files",
    );
    await driver.press("Escape");
    await until(
      () =>
        driver.evaluate(
          () => document.querySelector(".download-menu")?.open === false,
        ),
      "the menu closed",
    );
  },

  "a number shows its passage": async (driver, site) => {
    await driver.resize(1280, 800);
    await driver.goto(`${site}${root("en")}${small}/`);
    await isLive(driver);
    await clickOn(driver, ".record a.cite");
    await until(
      () => isInWindow(driver, ".note-card q, .note-card"),
      "the card with the passage",
    );
  },

  "the map in one file works without a server": async (driver, site) => {
    await driver.resize(1000, 800);
    await driver.goto(`${site}/report/en/${briefing.id}/overview.html`);
    await clickOn(driver, `.place-label[data-place=${small}]`);
    await until(
      () =>
        driver.evaluate(
          (name) =>
            [...document.querySelectorAll("h1, h2, h3")].some(
              (title) =>
                title.textContent?.includes(name) &&
                title.getClientRects().length > 0 &&
                title.getBoundingClientRect().top < innerHeight,
            ),
          nameOf(small),
        ),
      "the record",
    );
  },

  "a script that somebody puts into a page or an embed does not run": async (
    driver,
    site,
  ) => {
    for (const path of [
      `${root("en")}${small}/`,
      `${root("en")}timeline/`,
      `/embed/en/${briefing.id}/overview.html`,
      `/report/en/${briefing.id}/overview.html`,
    ]) {
      await driver.goto(site + path);
      await driver.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "document.body.dataset.ran = 'element'";
        document.body.append(script);
        const picture = document.createElement("div");
        picture.innerHTML = `<img src="data:," onerror="document.body.dataset.ran = 'attribute'">`;
        document.body.append(picture);
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const ran = await driver.evaluate(
        () => document.body.dataset.ran ?? null,
      );
      assert(ran === null, `${path}: by its ${ran}`);
    }
    // That they were stopped is told on the console.
    driver.faults.length = 0;
  },

  "a place is printed": async (driver, site) => {
    if (driver.lacks.includes("print")) return "its driver can't print";
    await driver.resize(1280, 800);
    await driver.goto(`${site}${root("en")}${small}/`);
    await isLive(driver);
    const text = Buffer.from(await driver.print()).toString("latin1");
    const sheets = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert(text.startsWith("%PDF"), "a PDF");
    assert(sheets === 0 || sheets <= 4, `${sheets} sheets`);
  },
};
