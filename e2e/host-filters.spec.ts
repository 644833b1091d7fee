import {
  around,
  chooseLarge,
  expect,
  live,
  ready,
  takeSnippet,
  test,
} from "./host-page";
import { briefing } from "./live-briefing";

/** What content systems and policies of a page around take away from a snippet. */

const strip = (snippet: string, ...names: readonly string[]) =>
  snippet.replace(new RegExp(` (${names.join("|")})="[^"]*"`, "g"), "");

const withoutScript = (snippet: string) =>
  snippet.replace(/<script\b[^]*?<\/script>/g, "");

for (const [what, filter] of [
  [
    "style, allow, class and loading",
    (snippet: string) => strip(snippet, "style", "allow", "class", "loading"),
  ],
  ["the script", withoutScript],
  [
    "the script and all but address, name and size",
    (snippet: string) =>
      withoutScript(
        strip(
          snippet,
          ...["id", "role", "lang", "dir", "aria-labelledby", "loading"],
          ...["referrerpolicy", "sandbox", "allow", "frameborder"],
        ),
      ),
  ],
  [
    "all but the frame and its address",
    (snippet: string) =>
      (/<iframe\b[^]*?<\/iframe>/.exec(snippet)?.[0] ?? "").replace(
        / (?!src)[\w-]+="[^"]*"/g,
        "",
      ),
  ],
] as const) {
  test(`the snippet works in a page whose filter takes away ${what}`, async ({
    page,
    host,
    site,
  }) => {
    const snippet = filter(await takeSnippet(page, "auto-height", site));
    expect(snippet).toContain("<iframe");
    await page.goto(await host(around(snippet)));
    const frame = page.frameLocator("iframe");
    await ready(frame);
    await chooseLarge(frame);
    await live(frame);
    // A frame that may not fill the screen offers no button for it.
    const isAllowed = snippet.includes(`allow="fullscreen"`);
    await expect(
      frame.locator(`.map-button[data-action="fullScreen"]`),
    ).toBeVisible({ visible: isAllowed });
    await frame.locator(".embed-foot").scrollIntoViewIfNeeded();
    await expect(frame.locator(".embed-foot")).toBeInViewport();
    await expect(frame.locator(".embed-foot")).toContainText(
      briefing.disclaimer["en"] ?? "?",
    );
    const width = await frame
      .locator("html")
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(width).toBe(0);
  });
}

const strict = (site: string) => ({
  "content-security-policy": `default-src 'none'; frame-src ${site}; script-src 'none'; style-src 'self'; img-src data:; base-uri 'none'`,
});

test("under a policy of frames of ours and no script at all the first snippet is the plain one", async ({
  page,
  host,
  site,
  watch,
}) => {
  const snippet = await takeSnippet(page, "auto-height", site);
  await page.goto(await host({ html: around(snippet), headers: strict(site) }));
  const frame = page.frameLocator("iframe");
  await live(frame);
  await chooseLarge(frame);
  const [height] = /(?<=height=")\d+/.exec(snippet) ?? [];
  expect(
    await page
      .locator("iframe")
      .evaluate(({ clientHeight, clientLeft }) => [clientHeight, clientLeft]),
  ).toEqual([Number(height), 0]);
  // That the script was refused is what the policy asked for, and nothing else was.
  const told = watch.faults.filter((fault) => !fault.includes("/embed.js"));
  watch.faults.splice(0, Infinity, ...told);
});

test("under such a policy the element is a link to the map", async ({
  page,
  host,
  site,
  watch,
}) => {
  const snippet = await takeSnippet(page, "element", site);
  await page.goto(await host({ html: around(snippet), headers: strict(site) }));
  await expect(page.locator("briefing-map").getByRole("link")).toHaveAttribute(
    "href",
    new RegExp(`^${site}/en/${briefing.id}/`),
  );
  const told = watch.faults.filter((fault) => !fault.includes("/embed.js"));
  watch.faults.splice(0, Infinity, ...told);
});

for (const [how, answer] of [
  ["is blocked", null],
  ["is not there", 404],
  ["can't be made", 500],
] as const) {
  test(`a map whose script ${how} says nothing wrong, and leaves no hole where its buttons would be`, async ({
    page,
    host,
    site,
    watch,
  }) => {
    await page.route("**/embed/map.js", (route) =>
      answer === null
        ? route.abort("blockedbyclient")
        : route.fulfill({ status: answer, body: "" }),
    );
    const embed = `${site}/embed/en/${briefing.id}/overview.html`;
    for (const [width, parts] of [
      [900, "title,legend,record,sources"],
      [320, "title,legend,record,sources"],
      [600, "title,record"],
      [900, "title,legend"],
    ] as const) {
      const frameWith = (more: string) =>
        `<iframe title="Map" width="${width}" height="700" src="${embed}?parts=${parts}${more}"></iframe>`;
      await page.goto(await host(around(frameWith("&static=1"))));
      const look = () =>
        page
          .frameLocator("iframe")
          .locator("body")
          .evaluate(async (body) => {
            const ends = document
              .getAnimations()
              .map(({ finished }) => finished);
            await Promise.all(ends);
            const boxOf = (selector: string) =>
              JSON.stringify(
                body.querySelector(selector)?.getBoundingClientRect(),
              );
            return {
              text: document.body.innerText,
              height: body.scrollHeight,
              boxes: [".lens-switch", ".map-box", ".map-frame"].map(boxOf),
            };
          });
      const picture = await look();
      await page.goto(await host(around(frameWith(""))));
      await expect.poll(look).toEqual(picture);
      if (parts.includes("record"))
        await chooseLarge(page.frameLocator("iframe"));
    }
    const told = watch.faults.filter((fault) => !fault.includes("/map.js"));
    watch.faults.splice(0, Infinity, ...told);
  });
}
