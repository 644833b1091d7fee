import type { Locator, Page } from "@playwright/test";
import { around, expect, ready, sayToHost, test } from "./host-page";
import { briefing, large, nameOf } from "./live-briefing";

/** The height that a frame has been given once its embed asks for no other: its parts come one by one. */
async function waitForHeight(map: Locator): Promise<string> {
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = (await map.getAttribute("style")) ?? "";
        return last.includes("height") && last === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

const view = `/embed/en/${briefing.id}/overview.html`;

/** Every kind of message that an embed sends, with values that would be right. */
const toHost = [
  { source: "briefing-map", type: "ready" },
  { source: "briefing-map", type: "height", height: 4321 },
  { source: "briefing-map", type: "select", place: large, top: 400 },
  { source: "briefing-map", type: "select", place: null },
  { source: "briefing-map", type: "escape" },
];

/** Every kind of message that an embed takes, with values that would be right. */
const toEmbed = [
  { target: "briefing-map", place: large },
  { target: "briefing-map", options: "theme=dark&lens=involvement" },
  { target: "briefing-map", ask: "height" },
];

/** A page that says it all to the host and to the embed in it, when it is told to. */
const stranger = (host: string) =>
  `<!doctype html><title>Stranger</title><link rel="icon" href="data:,"><script>addEventListener("message",({data})=>{
    if(!data.go)return;
    const host=${host};
    for(const one of data.toHost)host.postMessage(one,"*");
    for(const one of data.toEmbed)host.frames[0].postMessage(one,"*");
    host.postMessage({done:1},"*");
    for(let at=0;at<frames.length;at+=1)frames[at].postMessage(data,"*");
  })</script>`;

const quoted = (html: string) =>
  html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** What would have changed if somebody had been obeyed. */
const record = `<script>
  window.heard = []; window.done = 0; window.scrolls = 0;
  addEventListener("briefing-map:select", ({ detail }) => heard.push(detail));
  addEventListener("message", ({ data }) => { if (data.done) done += 1 });
  addEventListener("scroll", () => { scrolls += 1 }, true);
</script>`;

type Recorded = {
  heard: unknown[];
  done: number;
  scrolls: number;
  popup: Window | null;
};

/** The state of the host page, once a record that was opened would have been brought into sight. */
const lookAt = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((then) => setTimeout(then, 250));
    const { heard, scrolls } = window as unknown as Recorded;
    const styles = [...document.querySelectorAll("iframe")].map((one) =>
      one.id === "map" ? "" : one.getAttribute("style"),
    );
    return { heard, scrolls, styles };
  });

const nothing = { heard: [], scrolls: 0 };

const strangers = {
  "a sibling": `<iframe id="it" src="STRANGER"></iframe>`,
  "a sibling that names an embed's address in its own": `<iframe id="it" src="STRANGER?/embed/en/${briefing.id}/overview.html#SITE${view}"></iframe>`,
  "a sibling in a sandbox": `<iframe id="it" sandbox="allow-scripts" src="STRANGER"></iframe>`,
  "a frame with srcdoc": `<iframe id="it" srcdoc="${quoted(stranger("parent"))}"></iframe>`,
  "a frame with srcdoc beside the address of an embed": `<iframe id="it" src="SITE${view}" srcdoc="${quoted(stranger("parent"))}"></iframe>`,
  "such a frame in a sandbox": `<iframe id="it" sandbox="allow-scripts" src="SITE${view}" srcdoc="${quoted(stranger("parent"))}"></iframe>`,
  "a frame with data: in a sandbox": `<iframe id="it" sandbox="allow-scripts" src="data:text/html,${encodeURIComponent(stranger("parent"))}"></iframe>`,
  "an empty frame": `<iframe id="it"></iframe><script>it.contentDocument.write(${JSON.stringify(stranger("parent")).replaceAll("<", "\\u003c")});it.contentDocument.close()</script>`,
  "a frame that was led elsewhere": `<iframe id="it" src="SITE${view}" onload="if(!this.led){this.led=1;this.contentWindow.location='STRANGER'}"></iframe>`,
  "a frame in a frame": `<iframe id="it" src="AROUND"></iframe>`,
};

for (const [who, markup] of Object.entries(strangers)) {
  test(`${who} moves neither the host nor the embed`, async ({
    page,
    host,
    site,
    watch,
  }) => {
    const other = await host(stranger("parent"));
    const nest = await host(
      `${stranger("parent")}<iframe srcdoc="${quoted(stranger("top"))}"></iframe>`,
    );
    const hostPage = await host(
      around(
        `${record}<div style="height:900px"></div>
        <iframe id="map" title="Map" width="600" height="500" src="${site}${view}"></iframe>
        ${markup.replaceAll("STRANGER", other).replaceAll("AROUND", nest).replaceAll("SITE", site)}
        <script src="${site}/embed.js"></script>`,
      ),
    );
    await page.goto(hostPage);
    await page.locator("#map").scrollIntoViewIfNeeded();
    await ready(page.frameLocator("#map"));
    const frame = page.frameLocator("#map");
    await waitForHeight(page.locator("#map"));
    // The stranger is there once it answers; what it says goes unheard.
    await expect
      .poll(() =>
        page.evaluate(
          (said) => {
            const it = document.getElementById("it") as HTMLIFrameElement;
            it.contentWindow?.postMessage({ go: 1, ...said }, "*");
            return (window as unknown as Recorded).done;
          },
          { toHost: [], toEmbed: [] },
        ),
      )
      .toBeGreaterThan(who === "a frame in a frame" ? 1 : 0);
    const before = await page.evaluate(() => {
      const page = window as unknown as Recorded;
      scrollTo(0, 0);
      page.done = 0;
      return document.getElementById("map")?.getAttribute("style") ?? "";
    });
    const seen = await lookAt(page);
    // One that was an embed of ours has told its height, and no other has.
    const wasOurs = who === "a frame that was led elsewhere";
    expect(seen.styles).toEqual(["", wasOurs ? seen.styles[1] : null]);
    await page.evaluate(
      (said) => {
        (window as unknown as Recorded).scrolls = 0;
        const it = document.getElementById("it") as HTMLIFrameElement;
        it.contentWindow?.postMessage({ go: 1, ...said }, "*");
      },
      { toHost, toEmbed },
    );
    await expect
      .poll(() => page.evaluate(() => (window as unknown as Recorded).done))
      .toBeGreaterThan(who === "a frame in a frame" ? 1 : 0);
    expect(await lookAt(page)).toEqual({ ...nothing, styles: seen.styles });
    await expect(page.locator("#map")).toHaveAttribute("style", before);
    await expect(frame.locator(".embed-overview")).toBeVisible();
    await expect(frame.locator("html")).not.toHaveAttribute("data-theme");
    await expect(frame.locator("input[value=participation]")).toBeChecked();
    // That there are strangers was the point.
    const told = watch.faults.filter(
      (fault) => !fault.includes(other) && !fault.includes(nest),
    );
    watch.faults.splice(0, Infinity, ...told);
  });
}

test("a window that the host opened moves neither the host nor the embed", async ({
  page,
  host,
  site,
}) => {
  const other = await host(stranger("opener"));
  await page.goto(
    await host(
      around(
        `${record}<iframe id="map" title="Map" width="600" height="500" src="${site}${view}"></iframe>
        <script src="${site}/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.frameLocator("#map");
  await ready(frame);
  const before = await waitForHeight(page.locator("#map"));
  const opened = page.waitForEvent("popup");
  await page.evaluate((address) => {
    (window as unknown as Recorded).popup = open(address);
  }, other);
  await (await opened).waitForLoadState();
  await page.evaluate(
    (said) => {
      const { popup } = window as unknown as Recorded;
      popup?.postMessage({ go: 1, ...said }, "*");
    },
    { toHost, toEmbed },
  );
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Recorded).done))
    .toBe(1);
  expect(await lookAt(page)).toEqual({ ...nothing, styles: [""] });
  await expect(page.locator("#map")).toHaveAttribute("style", before);
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme");
});

test("the page around the host moves neither the host nor the embed", async ({
  page,
  host,
  site,
  watch,
}) => {
  const inner = await host(
    around(
      `${record}<iframe id="map" title="Map" width="600" height="500" src="${site}${view}"></iframe>
      <script src="${site}/embed.js"></script>`,
    ),
  );
  await page.goto(
    await host(
      around(`<iframe id="host" title="Host" width="800" height="600" src="${inner}"></iframe>
        <script>addEventListener("message", ({ data }) => {
          for (const one of data.toHost ?? []) frames[0].postMessage(one, "*");
          for (const one of data.toEmbed ?? []) frames[0].frames[0].postMessage(one, "*");
        })</script>`),
    ),
  );
  const map = page.frameLocator("#host").locator("#map");
  const frame = page.frameLocator("#host").frameLocator("#map");
  await ready(frame);
  const before = await waitForHeight(map);
  await page.evaluate((said) => postMessage(said, "*"), { toHost, toEmbed });
  const heard = await map.evaluate(async () => {
    await new Promise((then) => setTimeout(then, 250));
    return (window as unknown as Recorded).heard;
  });
  expect(heard).toEqual([]);
  await expect(map).toHaveAttribute("style", before);
  await expect(frame.locator(".embed-overview")).toBeVisible();
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme");
  const told = watch.faults.filter((fault) => !fault.includes(inner));
  watch.faults.splice(0, Infinity, ...told);
});

test("an embed alone in its window obeys nobody", async ({
  page,
  host,
  site,
}) => {
  await page.goto(await host(around("")));
  const opened = page.waitForEvent("popup");
  await page.evaluate((address) => {
    (window as unknown as Recorded).popup = open(address);
  }, site + view);
  const embed = await opened;
  await embed.locator(".map-toolbar[data-ready]").waitFor();
  await page.evaluate((said) => {
    const { popup } = window as unknown as Recorded;
    for (const one of said) popup?.postMessage(one, "*");
  }, toEmbed);
  // What it says to itself comes after what the opener said.
  await embed.evaluate(async (said) => {
    for (const one of said) postMessage(one, "*");
    await new Promise((then) => setTimeout(then, 250));
  }, toEmbed);
  await expect(embed.locator(".embed-overview")).toBeVisible();
  await expect(embed.locator("html")).not.toHaveAttribute("data-theme");
});

for (const sandbox of ["", `sandbox="allow-scripts"`]) {
  test(`of a right window only right values count, ${sandbox || "without a sandbox"}`, async ({
    page,
    host,
    site,
    watch,
  }) => {
    await page.goto(
      await host(
        around(
          `${record}<div style="height:900px"></div>
          <iframe id="map" ${sandbox} title="Map" width="600" height="500" src="${site}${view}?theme=light"></iframe>
          <script src="${site}/embed.js"></script>`,
        ),
      ),
    );
    const frame = page.frameLocator("#map");
    await page.locator("#map").scrollIntoViewIfNeeded();
    await ready(frame);
    const before = await waitForHeight(page.locator("#map"));
    await page.evaluate(() => scrollTo(0, 0));
    await lookAt(page);
    await page.evaluate(() => ((window as unknown as Recorded).scrolls = 0));
    for (const height of [
      "900",
      "1e4",
      NaN,
      Infinity,
      -500,
      0,
      79,
      20_001,
      1e9,
      null,
      true,
      [900],
      { valueOf: 900 },
    ])
      await sayToHost(frame, { type: "height", height });
    // A height is no part of another message.
    await sayToHost(frame, { type: "ready", height: 900 });
    for (const place of [
      "atlantis",
      "overview",
      "",
      "<img src=x>",
      nameOf(large),
      "__proto__",
      0,
      true,
      [large],
      { id: large },
      undefined,
    ])
      await sayToHost(frame, { type: "select", place, top: 400 });
    expect(await lookAt(page)).toEqual({ ...nothing, styles: [""] });
    for (const top of ["400", NaN, Infinity, -400, 1e9, null, [400]])
      await sayToHost(frame, { type: "select", place: large, top });
    expect(await lookAt(page)).toEqual({
      heard: Array(7).fill(large),
      scrolls: 0,
      styles: [""],
    });
    await expect(page.locator("#map")).toHaveAttribute("style", before);
    // And what is right is done.
    await sayToHost(frame, { type: "height", height: 777 });
    await sayToHost(frame, { type: "select", place: null, top: 400 });
    await expect(page.locator("#map")).toHaveAttribute("style", /777px/);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as Recorded).scrolls))
      .toBeGreaterThan(0);
    const told = watch.faults.filter((fault) => !fault.includes("sandboxed"));
    watch.faults.splice(0, Infinity, ...told);
  });
}
