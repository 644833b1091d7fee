import {
  around,
  chooseLarge,
  expect,
  live,
  takeSnippet,
  test,
} from "./host-page";
import { briefing, large, third } from "./live-briefing";

const view = `/embed/en/${briefing.id}/overview.html`;

test("the plain snippet works in a page of another origin", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "iframe", site);
  await page.goto(await host(around(snippet)));
  const frame = page.frameLocator("iframe");
  await chooseLarge(frame);
  await live(frame);
  await expect(page.getByRole("figure").getByRole("link")).toHaveAttribute(
    "href",
    `${site}/en/${briefing.id}/table/`,
  );
});

for (const [sandbox, hasScripts] of [
  ["", false],
  ["allow-scripts", true],
  ["allow-scripts allow-same-origin", true],
] as const) {
  test(`works in sandbox="${sandbox}"`, async ({ page, host, site, watch }) => {
    await page.goto(
      await host(
        around(
          `<iframe title="Map" sandbox="${sandbox}" width="900" height="700" src="${site}${view}"></iframe>`,
        ),
      ),
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator(".map-frame")).toBeVisible();
    if (hasScripts) await live(frame);
    await frame.locator(`.place-label[data-place=${large}]`).click();
    await expect(
      frame.locator(`.embed-record[data-place=${large}]`),
    ).toBeVisible();
    // The browser tells authors that the sandbox stopped our script; that is what was asked for.
    const told = watch.faults.filter((fault) => !fault.includes("sandboxed"));
    if (!hasScripts) watch.faults.splice(0, Infinity, ...told);
  });
}

test("the real snippet works under a strict Content-Security-Policy, without a border", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "iframe", site);
  await page.goto(
    await host({
      html: around(snippet),
      headers: {
        "content-security-policy": `default-src 'none'; img-src data:; frame-src ${site}; base-uri 'none'`,
      },
    }),
  );
  const frame = page.frameLocator("iframe");
  await live(frame);
  await chooseLarge(frame);
  expect(
    await page.locator("iframe").evaluate((element) => element.clientLeft),
  ).toBe(0);
});

test("on a phone the frame of the snippet is as wide as the text around it", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "iframe", site);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(await host(around(snippet)));
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
  expect(await widthOf("iframe")).toBe(await widthOf("h1"));
});

test("twenty embeds on one page all work", async ({ page, host, site }) => {
  const frames = Array.from(
    { length: 20 },
    (_, index) =>
      `<iframe id="map-${index}" title="Map ${index}" width="700" height="600" src="${site}${view}"></iframe>`,
  );
  await page.goto(
    await host(
      around(frames.join("") + `<script src="${site}/embed.js"></script>`),
    ),
  );
  for (const index of [0, 9, 19]) {
    const frame = page.frameLocator(`#map-${index}`);
    await page.locator(`#map-${index}`).scrollIntoViewIfNeeded();
    await live(frame);
    await chooseLarge(frame);
  }
  await expect(
    page.frameLocator("#map-10").locator(".embed-overview"),
  ).toBeVisible();
});

test("the same snippet twice: each frame is chosen in and fitted by itself", async ({
  page,
  host,
  site,
}) => {
  const snippet = await takeSnippet(page, "auto-height", site);
  await page.goto(await host(around(snippet + snippet)));
  const heights = () =>
    page
      .locator("iframe")
      .evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  const [first, second] = [0, 1].map((index) =>
    page.locator("iframe").nth(index).contentFrame(),
  );
  if (!first || !second) throw new Error("there are not two frames");
  await live(first);
  await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
  await live(second);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  const [before = 0] = await heights();
  await chooseLarge(second);
  await expect(first.locator(".embed-overview")).toBeVisible();
  await expect.poll(async () => (await heights())[1]).not.toBe(before);
  expect((await heights())[0]).toBe(before);
});

test("an embed in a hidden tab is right once the tab is opened", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<button onclick="document.getElementById('tab').hidden=false">Open</button><div id="tab" hidden><iframe title="Map" width="100%" height="640" src="${site}${view}"></iframe></div><script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  // All that it lays out while nobody sees it has come.
  await frame.locator(".embed-records").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Open" }).click();
  await live(frame);
  const shares = () =>
    frame.locator(".map-overlay").evaluate((overlay) => {
      const map = overlay.closest(".map-frame");
      return (
        overlay.getBoundingClientRect().width /
        (map?.getBoundingClientRect().width ?? 1)
      );
    });
  await expect.poll(shares).toBeCloseTo(1, 1);
  await chooseLarge(frame);
});

test("the host can change the view and nothing else; foreign messages are ignored", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<iframe title="Map" width="900" height="700" src="${site}${view}"></iframe>`,
      ),
    ),
  );
  const frame = page.frameLocator("iframe");
  await live(frame);
  const send = (message: unknown) =>
    page.evaluate((data) => {
      const target = document.querySelector("iframe")?.contentWindow;
      target?.postMessage(data, "*");
    }, message);
  await send({ target: "briefing-map", place: third });
  await expect(
    frame.locator(`.embed-record[data-place=${third}]`),
  ).toBeVisible();
  await send({ target: "briefing-map", options: "theme=dark" });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  for (const message of [
    { target: "briefing-map", place: "nowhere'];x" },
    { target: "briefing-map", place: { id: large }, html: "<b>no</b>" },
    { place: large },
    large,
    null,
    [1],
  ]) {
    await send(message);
  }
  // Messages are heard in their order: once this one is obeyed, the others have been ignored.
  await send({ target: "briefing-map", options: "theme=light" });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(
    frame.locator(`.embed-record[data-place=${third}]`),
  ).toBeVisible();
});

test("focus goes through the embed and out again", async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    await host(
      around(
        `<button id="before">Before</button><iframe title="Map" width="900" height="700" src="${site}${view}"></iframe><button id="after">After</button>`,
      ),
    ),
  );
  await live(page.frameLocator("iframe"));
  await page.locator("#before").focus();
  const after = page.locator("#after");
  const isLeft = () =>
    after.evaluate((button) => button === document.activeElement);
  for (let step = 0; step < 60 && !(await isLeft()); step += 1)
    await page.keyboard.press("Tab");
  await expect(after).toBeFocused();
});
