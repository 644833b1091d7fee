import fc from "fast-check";
import { findHandlers, watchForAttacks } from "./attacks";
import { around, expect, ready, test } from "./host-page";
import { briefing, large, root } from "./live-briefing";
import { themes } from "../lib/url/embed-options";

/*
 * Whatever stands in an address or a message, a page is a page: nothing of it runs, nothing throws, and
 * what makes no sense is as if it were not there. Bounded in number; FUZZ_SEED=7 tries others.
 */

const seed = Number(process.env["FUZZ_SEED"] ?? 30418);

/** Some of them, the same ones each time. */
const sample = <One>(any: fc.Arbitrary<One>, numRuns: number): One[] =>
  fc.sample(any, { numRuns, seed });

const attack = fc.constantFrom(
  "<img src=x onerror=hacked()>",
  "<svg/onload=hacked()>",
  '"><script>hacked()</script>',
  "'-hacked()-'",
  "javascript:hacked()",
  "${hacked()}",
  "\u202eevil",
  "\u0000",
  "__proto__",
  "constructor",
  "..%2f..%2f",
  "%E0%A4%A",
  "*{display:none}",
  "]{}*{display:none}",
  "x".repeat(2000),
);
const word = fc.oneof(attack, fc.string({ unit: "binary", maxLength: 12 }));
const key = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."lens source disagreed contested q theme accent parts static".split(
        " ",
      ),
    ),
  },
  word,
);

/** A query: written as it should be, or as it comes. */
const query = fc
  .array(fc.tuple(key, word), { minLength: 1, maxLength: 5 })
  .chain((pairs) =>
    fc.boolean().map((isProper) => {
      const text = isProper
        ? new URLSearchParams(pairs).toString()
        : pairs.map((pair) => pair.join("=")).join("&");
      return `?${text.replaceAll("#", "%23")}`;
    }),
  );
const hash = fc.oneof(
  fc.constant(""),
  word.map((text) => `#${text}`),
  fc.constant(`#${large}`),
);

for (const [what, address] of [
  ["the start page", root("en")],
  ["a record", `${root("en")}${large}/`],
  ["the timeline", `${root("en")}timeline/`],
  ["the search", `${root("en")}search/`],
  ["an embed", `/embed/en/${briefing.id}/overview.html`],
  ["no page", "/en/nowhere/"],
] as const)
  test(`whatever stands in the address of ${what}, it is shown and nothing of the address runs`, async ({
    page,
    watch,
  }) => {
    const { seen } = await watchForAttacks(page);
    for (const [at, more] of sample(fc.tuple(query, hash), 5).entries()) {
      await page.goto(address + more.join(""));
      await expect(
        page.locator("main:visible").first(),
        more.join(""),
      ).toBeVisible();
      // What an address brings comes once the scripts of the page run: at the last, it has to have come.
      if (at === 0) await page.waitForLoadState("networkidle");
      expect(await page.evaluate(findHandlers)).toEqual([]);
    }
    expect(seen).toEqual([]);
    // That there is no such page is right, and said.
    const faults = watch.faults.filter(
      (fault) =>
        !(what === "no page" && /^404: |with a status of 404/.test(fault)),
    );
    watch.faults.splice(0, Infinity, ...faults);
  });

test("what is asked of the search is shown as it is, and turns no other word round", async ({
  page,
}) => {
  const { seen } = await watchForAttacks(page);
  const asked = "\u202e<img src=x onerror=hacked()>";
  await page.goto(`${root("en")}search/?q=${encodeURIComponent(asked)}`);
  const shown = page.locator("#search-results q");
  await expect(shown).toHaveText(asked);
  // What turns the order of letters ends with the words in which it is.
  await expect(shown).toHaveCSS("unicode-bidi", "isolate");
  expect(seen).toEqual([]);
});

const message = fc.oneof(
  fc.record(
    {
      target: fc.constant("briefing-map"),
      source: fc.constant("briefing-map"),
      type: fc.oneof(
        fc.constantFrom("ready", "height", "select", "escape"),
        word,
      ),
      place: fc.oneof(fc.constantFrom(large, null, "overview"), word),
      options: fc.oneof(query, word),
      ask: fc.oneof(fc.constant("height"), word),
      height: fc.oneof(fc.double(), fc.integer(), word),
      top: fc.oneof(fc.double(), fc.integer(), word),
    },
    { requiredKeys: ["target", "source"] },
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true }),
);

test("whatever a page and an embed say to each other, both stay what they are", async ({
  page,
  host,
  site,
}) => {
  const { seen } = await watchForAttacks(page);
  const markup = `<iframe id="map" title="Map" width="600" height="500" src="${site}/embed/en/${briefing.id}/overview.html"></iframe><briefing-map title="Other" lang="en"></briefing-map><script src="${site}/embed.js"></script>`;
  await page.goto(await host(around(markup)));
  const map = page.locator("#map");
  const embed = page.frameLocator("#map");
  await ready(embed);
  // As text: what a browser can't send is none of its messages.
  const messages = sample(message, 150).flatMap((one) => {
    try {
      structuredClone(one);
      return [JSON.stringify(one) ?? "null"];
    } catch {
      return [];
    }
  });
  await map.evaluate((frame, all) => {
    const { contentWindow } = frame as HTMLIFrameElement;
    for (const one of all) contentWindow?.postMessage(JSON.parse(one), "*");
  }, messages);
  await embed.locator("html").evaluate(async (_, all) => {
    for (const one of all) parent.postMessage(JSON.parse(one), "*");
    await new Promise((then) => setTimeout(then, 300));
  }, messages);
  const { theme, open, height } = await embed
    .locator("html")
    .evaluate((html) => ({
      theme: html.dataset["theme"],
      open: html.dataset["open"] ?? "",
      height: parseFloat(getComputedStyle(html).height),
    }));
  expect([...themes, undefined]).toContain(theme);
  expect(["overview", ...briefing.places.map(({ id }) => id)]).toContain(open);
  expect(height).toBeGreaterThan(80);
  const given = await map.evaluate((one) => one.clientHeight);
  expect(given).toBeGreaterThanOrEqual(80);
  expect(given).toBeLessThanOrEqual(20_000);
  // And it still does what it is told.
  await map.evaluate(
    (frame, place) =>
      (frame as HTMLIFrameElement).contentWindow?.postMessage(
        {
          target: "briefing-map",
          place,
          options: "parts=title,legend,record,sources",
        },
        "*",
      ),
    large,
  );
  await expect(
    embed.locator(`.embed-record[data-place=${large}]`),
  ).toBeVisible();
  expect(await embed.locator("html").evaluate(findHandlers)).toEqual([]);
  expect(seen).toEqual([]);
});
