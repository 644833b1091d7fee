import { createServer } from "node:http";
import { briefing, large } from "../live-briefing.ts";
import { around } from "../around.ts";
import { assert } from "./assert.mjs";
import { middleOf, until } from "./driver.mjs";

const view = `/embed/en/${briefing.id}/overview.html`;

/** Opens a page of somebody else's, from an origin of its own. */
async function openHost(driver, html, use) {
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/" ? 200 : 404, {
      "content-type": "text/html; charset=utf-8",
    });
    response.end(request.url === "/" ? html : undefined);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await driver.goto(`http://127.0.0.1:${server.address().port}/`);
    await use();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Clicks on a label inside the frame, as a reader of the host page does. */
async function clickInFrame(driver, selector) {
  const frame = await middleOf(driver, "iframe");
  const corner = await driver.evaluate(() => {
    const { left, top } = document
      .querySelector("iframe")
      .getBoundingClientRect();
    return { left, top };
  });
  const spot = await until(
    () =>
      driver.evaluateIn(
        "iframe",
        (wanted) => {
          for (const element of document.querySelectorAll(wanted)) {
            const box = element.getBoundingClientRect();
            if (box.width > 0)
              return {
                x: box.left + box.width / 2,
                y: box.top + box.height / 2,
              };
          }
          return null;
        },
        selector,
      ),
    `${selector} in the frame`,
  );
  assert(frame !== null, "the frame is in sight");
  await driver.click(corner.left + spot.x, corner.top + spot.y);
}

const isRecordOpen = (driver) =>
  until(
    () =>
      driver.evaluateIn(
        "iframe",
        (place) =>
          (document
            .querySelector(`.embed-record[data-place=${place}]`)
            ?.getClientRects().length ?? 0) > 0,
        large,
      ),
    "the record in the frame",
  );

/** Height of the frame, and that of what is in it, in pixels. */
async function heights(driver) {
  const frame = await driver.evaluate(
    () => document.querySelector("iframe").getBoundingClientRect().height,
  );
  const content = await driver.evaluateIn(
    "iframe",
    () => document.documentElement.scrollHeight,
  );
  return { frame, content };
}

const isFitting = (driver) =>
  until(async () => {
    const { frame, content } = await heights(driver);
    return frame > 200 && Math.abs(frame - content) <= 2;
  }, "the frame is as high as what is in it");

const auto = (site, rest = "") =>
  `<iframe title="Map" src="${site}${view}" data-briefing-map width="100%" height="640" style="border:0" ${rest}></iframe><script src="${site}/embed.js"></script>`;

/** @type {Record<string, (driver: import("./driver.mjs").Driver, site: string) => Promise<string | void>>} */
export const embedScenarios = {
  ...Object.fromEntries(
    ["", "allow-scripts", "allow-scripts allow-same-origin"].map((sandbox) => [
      `an embed answers in sandbox="${sandbox}"`,
      async (driver, site) => {
        await driver.resize(1000, 900);
        const frame = `<iframe title="Map" sandbox="${sandbox}" width="900" height="700" src="${site}${view}"></iframe>`;
        await openHost(driver, around(frame), async () => {
          await clickInFrame(driver, `.place-label[data-place=${large}]`);
          await isRecordOpen(driver);
        });
        // That the sandbox stops scripts is what was asked for.
        if (sandbox === "") driver.faults.length = 0;
      },
    ]),
  ),

  "the map of an embed moves soon after one reaches for it": async (
    driver,
    site,
  ) => {
    await driver.resize(1000, 900);
    const frame = `<iframe title="Map" width="900" height="700" src="${site}${view}"></iframe>`;
    await openHost(driver, around(frame), async () => {
      const { x, y } = await middleOf(driver, "iframe");
      const start = Date.now();
      await until(async () => {
        await driver.point(x + Math.random() * 9, y - 90);
        return driver.evaluateIn(
          "iframe",
          () => document.querySelector(".map-box[data-live]") !== null,
        );
      }, "Leaflet in the frame");
      console.log(`     after ${Date.now() - start} ms`);
    });
  },

  "the height follows by itself: alone, in a narrow column, in <details>, in a hidden tab":
    async (driver, site) => {
      await driver.resize(1000, 900);
      await openHost(driver, around(auto(site)), () => isFitting(driver));
      await openHost(
        driver,
        around(`<div style="width:300px">${auto(site)}</div>`),
        () => isFitting(driver),
      );
      for (const [closed, open] of [
        [
          `<details><summary>Map</summary>${auto(site)}</details>`,
          () => document.querySelector("details").setAttribute("open", ""),
        ],
        [
          `<div id="tab" hidden>${auto(site)}</div>`,
          () => (document.getElementById("tab").hidden = false),
        ],
      ])
        await openHost(driver, around(closed), async () => {
          await new Promise((resolve) => setTimeout(resolve, 800));
          await driver.evaluate(open);
          await isFitting(driver);
        });
    },

  "the element shows a place": async (driver, site) => {
    await driver.resize(1000, 900);
    const element = `<briefing-map place="${large}" lang="en" title="Map">a fallback</briefing-map><script src="${site}/embed.js" async></script>`;
    await openHost(driver, around(element), async () => {
      const source = () =>
        driver.evaluate(
          () =>
            (
              document.querySelector("briefing-map")?.shadowRoot ??
              document.querySelector("briefing-map")
            )?.querySelector("iframe")?.src ?? "",
        );
      await until(
        async () => (await source()).includes(`/${large}.html`),
        "the place in the frame",
      );
    });
  },
};
