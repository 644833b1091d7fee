import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import { around, expect, test } from "./host-page";
import {
  briefing,
  closeUp,
  first,
  large,
  nameOf,
  small,
  third,
} from "./live-briefing";
import { clickShape } from "./shape-point";
import { say } from "./words";

const view = (name: string, query = "") =>
  `/embed/en/${briefing.id}/${name}.html${query}`;

const waitForScript = (scope: Page | FrameLocator) =>
  scope.locator(".map-toolbar[data-ready]").waitFor({ timeout: 15_000 });

const waitForLive = async (scope: Page | FrameLocator): Promise<void> => {
  await waitForScript(scope);
  await scope.locator(".map-frame").hover();
  await scope.locator(".map-box[data-live]").waitFor({ timeout: 15_000 });
};

const record = (scope: Page | FrameLocator, place: string) =>
  scope.locator(`.embed-record[data-place=${place}]`);

const label = (scope: Page | FrameLocator, place: string) =>
  scope.locator(`.place-label[data-place=${place}]`);

/** Width of the whole drawing on the screen: it tells how closely the live map is zoomed. */
const drawn = (scope: Page | FrameLocator) => () =>
  scope
    .locator("svg.map-overlay")
    .evaluate((svg) => Math.round(svg.getBoundingClientRect().width));

test("a record is brief: other phases and the sources are folded, and open at a click", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(view(large));
  await waitForScript(page);
  const open = record(page, large);
  await expect(open.locator("details[open]")).toHaveCount(1);
  await expect(open.locator("details[open] summary")).toContainText(
    briefing.phase?.name["en"] ?? "no phase",
  );
  const height = () =>
    page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
  expect(await height()).toBeLessThan(2000);
  await expect(page.locator(".notes > li:visible")).toHaveCount(0);
  await page.getByText(say("Record.sources"), { exact: true }).click();
  const mine = String(briefing.places.findIndex(({ id }) => id === large));
  await expect(
    page.locator(`.notes > li[data-in~="${mine}"]`).first(),
  ).toBeVisible();
  await expect(
    page.locator(`.notes [data-in]:not([data-in~="${mine}"]):visible`),
  ).toHaveCount(0);
});

test("the title of every note leads to its source on our page", async ({
  page,
}) => {
  await page.goto(view(large));
  const links = page.locator(".notes a");
  const hrefs = new Set(
    await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute("href")),
    ),
  );
  expect(hrefs.size).toBeGreaterThan(10);
  await page.goto(`/en/${briefing.id}/sources/`);
  for (const href of hrefs) {
    const [address, id] = (href ?? "").split("#");
    expect(address).toBe(`/en/${briefing.id}/sources/`);
    await expect(page.locator(`#${id}`), id).toHaveCount(1);
  }
});

test("in a low frame on a phone the answer comes into sight, with some map above it", async ({
  page,
  host,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(
    await host(
      around(
        `<iframe src="${site}${view("overview")}" title="Map" width="340" height="520"></iframe>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await waitForScript(frame);
  await label(frame, large).click();
  const heading = frame.getByRole("heading", { name: nameOf(large) });
  const top = () =>
    heading.evaluate((element) =>
      Math.round(element.getBoundingClientRect().top),
    );
  await expect.poll(top).toBeLessThan(440);
  expect(await top()).toBeGreaterThan(100);
});

test("a choice made before the map's script has come is kept, and the live map starts there", async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/embed/map.js", (route) =>
    held.then(() => route.continue()),
  );
  // The script may be asked for before the document is loaded, which it then never is.
  await page.goto(view("overview"), { waitUntil: "domcontentloaded" });
  const length = await page.evaluate(() => history.length);
  await label(page, first).click();
  await label(page, small).click();
  await expect(record(page, small)).toBeVisible();
  release();
  await waitForLive(page);
  const frame = await page.locator(".map-frame").boundingBox();
  await expect.poll(drawn(page)).toBeGreaterThan((frame?.width ?? 0) * closeUp);
  await expect(label(page, small)).toHaveAttribute("aria-current", "true");
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.keyboard.press("Escape");
  await expect(label(page, small)).toBeFocused();
});

test("a choice made while the document still comes is shown as soon as it is there", async ({
  page,
}) => {
  const html = await readFile(path.resolve(`out${view("overview")}`), "utf8");
  const half = html.indexOf("<div class=embed-records");
  expect(half).toBeGreaterThan(0);
  let finish = (): void => undefined;
  const server = createServer((request, response) => {
    if (!request.url?.startsWith("/?")) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(html.slice(0, half));
    finish = () => response.end(html.slice(half));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?lens=involvement&static=1`, {
    waitUntil: "commit",
  });
  // The map has the colours that were asked for before the rest of the document is there.
  await expect(page.locator("input[value=involvement]")).toBeChecked();
  await label(page, large).click();
  await expect(record(page, large)).toHaveCount(0);
  finish();
  await expect(record(page, large)).toBeVisible();
  await expect(page.locator(".embed-overview")).toBeHidden();
  server.closeAllConnections();
  server.close();
});

test("the page around opens places, and the live map follows", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe src="${site}${view("overview")}" title="Map" width="1000" height="640"></iframe>
        <script>const told = []; addEventListener("message", ({ data }) => data.type === "select" && told.push(data))</script>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await waitForLive(frame);
  const whole = await drawn(frame)();
  const ask = (place: string | null) =>
    page.evaluate(
      (wanted) =>
        window.frames[0]?.postMessage(
          { target: "briefing-map", place: wanted },
          "*",
        ),
      place,
    );
  await ask(small);
  await expect(record(frame, small)).toBeVisible();
  await expect.poll(drawn(frame)).toBeGreaterThan(whole * closeUp);
  await ask(null);
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await expect.poll(drawn(frame)).toBeLessThan(whole * 1.05);
  await ask("nowhere");
  await expect(frame.locator(".embed-overview")).toBeVisible();
  const told = (await page.evaluate("told")) as {
    place: string;
    top?: number;
  }[];
  expect(told.map(({ place }) => place)).toEqual([small, null]);
  // Only what the reader opens may move the page around.
  expect(told.every(({ top }) => top === undefined)).toBe(true);
  await label(frame, third).click();
  await expect
    .poll(async () => ((await page.evaluate("told")) as typeof told).at(-1))
    .toMatchObject({ place: third, top: expect.any(Number) as unknown });
});

test("a picture without Leaflet still tells its height and what is chosen", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe src="${site}${view("overview", "?static=1")}" title="Map" width="900" height="200"></iframe>
        <script src="${site}/embed.js"></script>
        <script>addEventListener("briefing-map:select", ({ detail }) => { document.title = detail })</script>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await expect
    .poll(() => page.locator("iframe").evaluate((one) => one.clientHeight))
    .toBeGreaterThan(400);
  await label(frame, large).click();
  await expect(page).toHaveTitle(large);
  await expect(record(frame, large)).toBeVisible();
  await expect(frame.locator(".map-box[data-live]")).toHaveCount(0);
});

test("where a frame may open no window, links to other pages open in it", async ({
  page,
  host,
  site,
  watch,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe src="${site}${view("overview")}" title="Map" sandbox="allow-scripts" width="900" height="640"></iframe>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await waitForScript(frame);
  const link = frame.getByRole("link", { name: say("Embed.full") });
  // The build does not know the port of this test.
  await link.evaluate(
    (one, address) => one.setAttribute("href", address),
    `${site}/en/${briefing.id}/`,
  );
  await link.click();
  await expect(frame.locator(".site-header")).toBeVisible();
  // The browser says that it opened no window; that is what was tried.
  expect(watch.faults.splice(0).join()).toContain("Blocked opening");
});

test("elsewhere they open in a window of their own, and the embed stays", async ({
  page,
}) => {
  await page.goto(view("overview"));
  await waitForScript(page);
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    page
      .locator(".notes a")
      .first()
      .evaluate((link) => (link as HTMLElement).click()),
  ]);
  await opened.waitForLoadState();
  expect(await opened.evaluate("window.opener")).toBe(null);
  await expect(page.locator(".map-frame")).toBeVisible();
});

test("Escape gives the focus back: to the label where a shape was clicked or a record was open from the start", async ({
  page,
}) => {
  await page.goto(view(large));
  await waitForScript(page);
  await page.getByRole("link", { name: say("Record.all") }).focus();
  await page.keyboard.press("Escape");
  await expect(page.locator(".embed-overview")).toBeVisible();
  await expect(label(page, large)).toBeFocused();
  await page.keyboard.press("Escape");
  await page.goto(view("overview"));
  await waitForLive(page);
  await clickShape(page.locator(".map-live"), large);
  await expect(
    page.getByRole("heading", { name: nameOf(large) }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(label(page, large)).toBeFocused();
});

test("where records are left out, the button for the region also ends the choice", async ({
  page,
}) => {
  await page.goto(view("overview", "?parts=title,legend"));
  await waitForLive(page);
  await label(page, large).click();
  const outline = page.locator(`.map-selection[data-place=${large}]`);
  await expect(outline).toBeVisible();
  await page.getByRole("button", { name: say("Map.region") }).click();
  await expect(outline).toBeHidden();
});

test("on paper stands the whole region, without buttons, and with what is folded", async ({
  page,
}) => {
  await page.goto(view("overview"));
  await waitForLive(page);
  /** How much wider than its frame the map is drawn: on paper the frame has another width. */
  const zoom = async () => {
    const frame = await page.locator(".map-frame").boundingBox();
    return (await drawn(page)()) / (frame?.width ?? 1);
  };
  const whole = await zoom();
  await label(page, small).click();
  await expect.poll(zoom).toBeGreaterThan(whole * closeUp);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(zoom).toBeLessThan(whole * 1.05);
  await expect(page.locator(".map-toolbar")).toBeHidden();
  await expect(page.locator(".lens-switch")).toBeHidden();
  await expect(
    page.locator(".notes > li").filter({ visible: true }).first(),
  ).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`an accent is made legible on ${theme} ground`, async ({ page }) => {
    for (const accent of ["ffffff", "ffff00", "000000", "1d5480", "aa0000"]) {
      await page.goto(view("overview", `?theme=${theme}&accent=${accent}`));
      const ratio = await page.evaluate(() => {
        const link = document.querySelector(".embed-foot a");
        const context = new OffscreenCanvas(1, 1).getContext("2d", {
          willReadFrequently: true,
        });
        if (link === null || context === null) throw new Error("no link");
        const luminance = (colour: string): number => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [
            ...context.getImageData(0, 0, 1, 1).data,
          ].map((value) => {
            const share = value / 255;
            return share <= 0.04045
              ? share / 12.92
              : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const [low = 0, high = 0] = [
          luminance(getComputedStyle(link).color),
          luminance(getComputedStyle(document.documentElement).backgroundColor),
        ].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      });
      expect(ratio, accent).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test("whoever drags a static embed has chosen nothing", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe title="Map" width="900" height="700" src="${site}${view("overview", "?static=1")}"></iframe>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  const shape = frame.locator(`.map-picture a.map-place[data-place=${large}]`);
  await frame
    .locator(".map-toolbar[data-ready]")
    .waitFor({ state: "attached" });
  const box = await shape.boundingBox();
  if (box === null) throw new Error("no shape");
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.35];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 3, { steps: 3 });
  await page.mouse.up();
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await page.mouse.click(x, y);
  await expect(record(page.frameLocator("iframe"), large)).toBeVisible();
});
