import {
  around,
  chooseLarge,
  expect,
  live,
  ready,
  sayToHost,
  takeSnippet,
  test,
} from "./host-page";
import { embedHeight } from "../lib/embed/embed-height";
import { parseEmbedOptions } from "../lib/url/embed-options";
import { say } from "./words";
import { briefing, langs, large } from "./live-briefing";

const view = `/embed/en/${briefing.id}/overview.html`;

test("with its script the frame fits the embed, and follows it", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "auto-height", site);
  await page.goto(await host(around(snippet)));
  const frame = page.frameLocator("iframe");
  await live(frame);
  const inner = () =>
    frame
      .locator("html")
      .evaluate((root) => root.getBoundingClientRect().height);
  const outer = () =>
    page.locator("iframe").evaluate((element) => element.clientHeight);
  await expect
    .poll(async () => (await outer()) - Math.ceil(await inner()))
    .toBe(0);
  const before = await outer();
  await chooseLarge(frame);
  await expect.poll(outer).not.toBe(before);
  await expect
    .poll(async () => (await outer()) - Math.ceil(await inner()))
    .toBe(0);
});

test("a script that comes late fits an embed that has told its height already", async ({
  page,
  host,
  site,
}) => {
  const frame = `<iframe src="${site}${view}" title="Map" width="600" height="100"></iframe>`;
  await page.goto(await host(around(frame)));
  await live(page.frameLocator("iframe"));
  const outer = () =>
    page.locator("iframe").evaluate((element) => element.clientHeight);
  expect(await outer()).toBe(100);
  await page.addScriptTag({ url: `${site}/embed.js` });
  await expect.poll(outer).toBeGreaterThan(400);
});

test("every dialect of the height is spoken, on change only", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<script>window.heard=[];addEventListener("message",(event)=>heard.push(event.data))</script><iframe title="Map" width="900" height="700" src="${site}${view}?childId=map1"></iframe>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await live(frame);
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(4);
  const messages = await heard();
  const height = await frame
    .locator("html")
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  expect(messages).toContainEqual({
    source: "briefing-map",
    type: "height",
    height,
  });
  expect(messages).toContainEqual({
    sentinel: "amp",
    type: "embed-size",
    height,
  });
  expect(messages).toContainEqual(`pymxPYMxmap1xPYMxheightxPYMx${height}`);
  const strings = messages.filter(
    (one): one is string => typeof one === "string",
  );
  expect(
    strings.some(
      (one) => one.startsWith("{") && one.includes('"iframe.resize"'),
    ),
  ).toBe(true);
  // What could tell it again has come to rest, and nothing has: neither time nor another layout.
  const count = (await heard()).length;
  await page.waitForLoadState("networkidle");
  await frame.locator("html").evaluate(async (root) => {
    for (let turn = 0; turn < 30; turn += 1) {
      root.style.setProperty("--turn", `${turn}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  expect(await heard()).toHaveLength(count);
});

test("the frame has its height again after the way back to all places", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "auto-height", site);
  await page.goto(await host(around(snippet)));
  const frame = page.frameLocator("iframe");
  await ready(frame);
  const outer = () =>
    page.locator("iframe").evaluate((element) => element.clientHeight);
  const inner = () =>
    frame
      .locator("html")
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  const before = await outer();
  await chooseLarge(frame);
  // A list of many places is higher than a record.
  await expect.poll(outer).not.toBe(before);
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  await frame.getByRole("link", { name: say("Record.all") }).click();
  await expect.poll(outer).toBe(before);
});

for (const [dialect, listen] of [
  [
    "AMP",
    `if (data.sentinel === "amp" && data.type === "embed-size") fit(data.height)`,
  ],
  [
    "Embedly",
    `try { const said = JSON.parse(data); if (said.context === "iframe.resize") fit(said.height) } catch {}`,
  ],
  [
    "pym",
    `const [, id, type, height] = String(data).split("xPYMx"); if (id === "map1" && type === "height") fit(height)`,
  ],
] as const) {
  test(`a host that listens as ${dialect} does fits the frame without a script of ours`, async ({
    page,
    host,
    site,
  }) => {
    await page.goto(
      await host(
        around(
          `<iframe title="Map" width="900" height="100" src="${site}${view}?childId=map1"></iframe>
          <script>
            const frame = document.querySelector("iframe");
            const fit = (height) => { frame.height = height };
            addEventListener("message", ({ data, source }) => {
              if (source !== frame.contentWindow) return;
              ${listen}
            });
          </script>`,
        ),
      ),
    );
    const inner = () =>
      page
        .frameLocator("iframe")
        .locator("html")
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outer = () =>
      page.locator("iframe").evaluate((element) => element.clientHeight);
    await expect.poll(outer).toBeGreaterThan(400);
    await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  });
}

test("a frame in a shadow root of the page's own is fitted, and tells of a choice", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<div id="report"></div><script src="${site}/embed.js"></script>
        <script>
          const root = document.getElementById("report").attachShadow({ mode: "open" });
          const frame = document.createElement("iframe");
          Object.assign(frame, { title: "Map", width: "900", height: "100", src: "${site}${view}" });
          root.append(frame);
          addEventListener("briefing-map:select", ({ target, detail }) => { document.title = target.id + " " + detail });
        </script>`,
      ),
    ),
  );
  const frame = page.frameLocator("#report iframe");
  await ready(frame);
  const outer = () =>
    page.locator("#report iframe").evaluate((element) => element.clientHeight);
  await expect.poll(outer).toBeGreaterThan(400);
  await chooseLarge(frame);
  await expect(page).toHaveTitle(`report ${large}`);
});

test.describe("a record that opens out of sight", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  const before = `<div style="height:900px"></div>`;

  test("is brought into sight, once and no further than needed", async ({
    page,
    host,
    site,
  }) => {
    await page.goto(
      await host(
        around(
          `${before}<iframe title="Map" width="600" height="1500" src="${site}${view}"></iframe>${before}<script src="${site}/embed.js"></script>`,
        ),
      ),
    );
    const frame = page.frameLocator("iframe");
    await ready(frame);
    /** Where the point of the frame is, as a part of the height of the window. */
    const standsAt = (top: number) =>
      page
        .locator("iframe")
        .evaluate(
          (element, y) =>
            (element.getBoundingClientRect().top + y) / innerHeight,
          top,
        );
    const scrolled = () => page.evaluate(() => scrollY);
    await page.evaluate(() => scrollTo(0, 600));

    // The host has chosen, or the record is in sight already: nothing moves.
    await sayToHost(frame, { type: "select", place: large });
    await sayToHost(frame, { type: "select", place: large, top: 100 });
    // The host's script scrolls a tenth of a second after a choice: a timer that is begun later and
    // lasts longer ends later.
    await page.evaluate(
      () => new Promise((resolve) => setTimeout(resolve, 150)),
    );
    expect(await scrolled()).toBe(600);
    // Whoever wants less motion gets one step and no glide.
    const steps = await page.evaluateHandle(() => {
      const seen: number[] = [];
      addEventListener("scroll", () => seen.push(scrollY));
      return seen;
    });

    for (const top of [1000, 20]) {
      await sayToHost(frame, { type: "select", place: large, top });
      await expect.poll(() => standsAt(top)).toBeCloseTo(1 / 3, 1);
    }
    // A window tells of a scroll with its next frame, after it stands where it is to stand.
    await page.evaluate(
      () => new Promise((then) => requestAnimationFrame(() => then(null))),
    );
    expect(await steps.jsonValue()).toHaveLength(2);
    expect(await page.locator("iframe").getAttribute("style")).not.toContain(
      "scroll-margin",
    );
  });

  test("is brought into sight also in a part of the page that scrolls by itself", async ({
    page,
    host,
    site,
  }) => {
    await page.goto(
      await host(
        around(
          `<div id="pane" style="height:600px;overflow:auto">${before}<iframe title="Map" width="600" height="1500" src="${site}${view}"></iframe>${before}</div><script src="${site}/embed.js"></script>`,
        ),
      ),
    );
    const frame = page.frameLocator("iframe");
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await ready(frame);
    await page.locator("#pane").evaluate((pane) => pane.scrollTo(0, 600));
    await sayToHost(frame, { type: "select", place: null, top: 700 });
    await expect
      .poll(() =>
        page
          .locator("iframe")
          .evaluate((element) => element.getBoundingClientRect().top + 700),
      )
      .toBeLessThan(400);
  });
});

for (const lang of langs) {
  test(`the fixed height of the snippet suits what is shown, ${lang}`, async ({
    page,
  }) => {
    for (const query of [
      "",
      "?static=1",
      "?parts=title,record",
      "?parts=record,sources",
      "?parts=title,legend",
      "?parts=title",
      "?parts=",
    ]) {
      const height = embedHeight(parseEmbedOptions(query));
      await page.setViewportSize({ width: 1000, height });
      await page.goto(`/embed/${lang}/${briefing.id}/overview.html${query}`);
      const needed = await page.locator("html").evaluate(async (root) => {
        // What is around the map comes two frames after it (embed.css).
        await Promise.all(
          document.getAnimations().map(({ finished }) => finished),
        );
        // A list of many places is scrolled beside its map.
        const { height } = root.getBoundingClientRect();
        const [map, foot] = [".embed-map", ".embed-foot"].map((one) =>
          root.querySelector(one)?.getBoundingClientRect(),
        );
        return root.querySelectorAll(".place-list li").length > 8 && map && foot
          ? map.bottom + foot.height
          : height;
      });
      const spare = height - needed;
      // At most a line is cut, and at most a paragraph is empty.
      expect(spare, query).toBeGreaterThan(-24);
      expect(spare, query).toBeLessThan(120);
    }
  });
}
