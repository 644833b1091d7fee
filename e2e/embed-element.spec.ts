import type { Page } from "@playwright/test";
import { around, chooseLarge, expect, live, ready, test } from "./host-page";

import {
  briefing,
  first,
  large,
  nameOf,
  otherLang,
  third,
} from "./live-briefing";

/** Sets an attribute of the page's element, or of the one of that id. */
const set = (
  page: Page,
  name: string,
  value: string,
  selector = "briefing-map",
): Promise<void> =>
  page
    .locator(selector)
    .evaluate(
      (map, [key = "", to = ""]) => map.setAttribute(key, to),
      [name, value],
    );

test("the element shows a place, follows its attributes, and tells of a choice", async ({
  page,
  host,
  site,
}) => {
  const markup = `<briefing-map place="${first}" lang="${otherLang}" title="Map">a fallback</briefing-map>
    <script src="${site}/embed.js" async></script>
    <script>addEventListener("briefing-map:select", (event) => { document.title = event.target.localName + " " + event.detail })</script>`;
  await page.goto(await host(around(markup)));
  const frame = page.frameLocator("briefing-map iframe");
  await expect(
    frame.getByRole("heading", { name: nameOf(first, otherLang) }),
  ).toBeVisible();
  await live(frame);
  await chooseLarge(frame);
  await expect(page).toHaveTitle(`briefing-map ${large}`);
  if (otherLang === "en") return;
  await page
    .locator("briefing-map")
    .evaluate((map) => map.setAttribute("lang", "en"));
  await expect(
    frame.getByRole("heading", { name: nameOf(first) }),
  ).toBeVisible();
});

test("without scripts on the host page the element shows what stands inside it", async ({
  browser,
  host,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(
    await host(
      around(
        `<briefing-map><a href="${site}/en/${briefing.id}/">The map</a></briefing-map>`,
      ),
    ),
  );
  await expect(page.getByRole("link", { name: "The map" })).toBeVisible();
  await context.close();
});

test("the script works as a module too, of which a page has no current script", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<briefing-map title="Map" place="${first}"></briefing-map><script type="module" src="${site}/embed.js"></script>`,
      ),
    ),
  );
  await expect(page.locator("briefing-map iframe")).toHaveAttribute(
    "src",
    new RegExp(`/embed/en/[^/]+/${first}\\.html$`),
  );
});

test("an embed in a shadow root works and fits its height", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<briefing-map title="Map"></briefing-map><script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("briefing-map iframe");
  await live(frame);
  const outer = () =>
    page
      .locator("briefing-map iframe")
      .evaluate((element) => element.clientHeight);
  await expect.poll(outer).not.toBe(640);
  await chooseLarge(frame);
});

test("a change of an element leaves no step in the history of the page", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<briefing-map title="Map"></briefing-map><script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("briefing-map iframe");
  await ready(frame);
  const steps = await page.evaluate(() => history.length);
  await set(page, "place", third);
  await expect(
    frame.locator(`.embed-record[data-place=${third}]`),
  ).toBeVisible();
  await set(page, "lang", otherLang);
  await expect(frame.locator("html")).toHaveAttribute("lang", otherLang);
  await ready(frame);
  await set(page, "lang", "en");
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("another place or other options do not load the embed again, and a place can be set twice", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<briefing-map title="Map" place="${first}"></briefing-map><script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("briefing-map iframe");
  await ready(frame);
  const html = frame.locator("html");
  await html.evaluate((root) => root.setAttribute("data-seen", ""));
  await chooseLarge(frame);
  // The reader has moved on: the value is the old one, and still it is news.
  await set(page, "place", first);
  await expect(
    frame.locator(`.embed-record[data-place=${first}]`),
  ).toBeVisible();
  await set(page, "options", "theme=dark");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(
    frame.locator(`.embed-record[data-place=${first}]`),
  ).toBeVisible();
  await page
    .locator("briefing-map")
    .evaluate((map) => map.removeAttribute("place"));
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await expect(html).toHaveAttribute("data-seen", "");
});

test("values that make no sense give what comes nearest, and never a page that is not there", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<briefing-map id="near" lang="en-GB" place="atlantis" title="Map"></briefing-map>
        <briefing-map id="none" briefing="nowhere"><a href="${site}/">The map</a></briefing-map>
        <script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("#near iframe");
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await expect(page.getByRole("link", { name: "The map" })).toBeVisible();
  await set(page, "briefing", briefing.id, "#none");
  await page.locator("#none").scrollIntoViewIfNeeded();
  await expect(
    page.frameLocator("#none iframe").locator(".embed-overview"),
  ).toBeVisible();
  await set(page, "title", "Another title", "#near");
  await expect(page.locator("#near iframe")).toHaveAttribute(
    "title",
    "Another title",
  );
});

test("under a strict policy an element is a block of full width, and the page can say otherwise", async ({
  page,
  host,
  site,
}) => {
  const html = around(
    `<briefing-map title="Map"></briefing-map>
    <briefing-map hidden title="Hidden"></briefing-map>
    <script src="${site}/embed.js"></script>`,
  );
  const policy = `default-src 'none'; img-src data:; script-src ${site}; frame-src ${site}; base-uri 'none'`;
  await page.goto(
    await host({ html, headers: { "content-security-policy": policy } }),
  );
  const map = page.locator("briefing-map").first();
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
  await expect(map).toHaveCSS("display", "block");
  expect(await widthOf("briefing-map")).toBe(await widthOf("h1"));
  expect(await widthOf("briefing-map iframe")).toBe(await widthOf("h1"));
  await expect(page.locator("briefing-map[hidden]")).toBeHidden();

  await page.goto(
    await host(`<style>briefing-map { width: 400px }</style>${html}`),
  );
  expect(await widthOf("briefing-map iframe")).toBe(400);
});

for (const order of [
  ["/v/1.0.0", ""],
  ["", "/v/1.0.0"],
]) {
  test(`each element shows the tree that it names; the script of "${order[0]}/" came first`, async ({
    page,
    host,
    site,
  }) => {
    // What is published under a version is not in a build; here it is the same files.
    await page.route(`${site}/v/1.0.0/**`, async (route) =>
      route.fulfill({
        response: await route.fetch({
          url: route.request().url().replace("/v/1.0.0", ""),
        }),
      }),
    );
    const scripts = order.map(
      (tree) => `<script src="${site}${tree}/embed.js"></script>`,
    );
    await page.goto(
      await host(
        around(
          `<briefing-map id="pinned" site="${site}/v/1.0.0/" title="Then"></briefing-map>
          <briefing-map id="present" site="${site}/" title="Now"></briefing-map>
          <briefing-map id="script" site="javascript:alert(1)//" title="No"></briefing-map>
          ${scripts.join("")}`,
        ),
      ),
    );
    const start = (id: string) => page.locator(`#${id} iframe`);
    await expect(start("pinned")).toHaveAttribute(
      "src",
      `${site}/v/1.0.0/embed/en/${briefing.id}/overview.html`,
    );
    await expect(start("present")).toHaveAttribute(
      "src",
      `${site}/embed/en/${briefing.id}/overview.html`,
    );
    await expect(start("script")).toHaveAttribute("src", /^http:/);
    // Both are obeyed, whichever script listens.
    for (const id of ["pinned", "present"]) {
      await start(id).scrollIntoViewIfNeeded();
      await ready(page.frameLocator(`#${id} iframe`));
      await expect(start(id)).toHaveAttribute("style", /height: \d+px/);
    }
  });
}

test("a page that has the script twice is told of a choice once", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe title="Map" width="900" height="700" src="${site}/embed/en/${briefing.id}/overview.html"></iframe>
        <script src="${site}/embed.js"></script><script src="${site}/embed.js"></script>
        <script>window.heard = []; addEventListener("briefing-map:select", ({ detail }) => heard.push(detail))</script>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await ready(frame);
  await chooseLarge(frame);
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toContain(large);
  expect(await heard()).toEqual([large]);
});

test("an element in a hidden tab is right once the tab is opened", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<button onclick="document.getElementById('tab').hidden=false">Open</button>
        <div id="tab" hidden><briefing-map title="Map"></briefing-map></div>
        <script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  // A lazy frame in a hidden tab may not have begun: what has, has come.
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Open" }).click();
  const frame = page.frameLocator("briefing-map iframe");
  await live(frame);
  const spare = async () =>
    (await page
      .locator("briefing-map iframe")
      .evaluate((element) => element.clientHeight)) -
    (await frame
      .locator("html")
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)));
  await expect.poll(spare).toBe(0);
  await chooseLarge(frame);
  await expect.poll(spare).toBe(0);
});
