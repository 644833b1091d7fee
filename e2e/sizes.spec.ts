import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures";
import { listBriefings } from "../lib/load/load";
import { briefing, langs, large, pageKinds } from "./live-briefing";

/** Bytes are exact, so they are tests; times are measured in bench/. */
const out = path.resolve("out");

const gzipOf = async (file: string) =>
  gzipSync(await readFile(path.join(out, file)), { level: 9 }).length;

test("an embed is one document of at most 20 kB by gzip, and less than a bare Leaflet page with Leaflet", async () => {
  const script = await gzipOf("embed/map.js");
  for (const lang of langs) {
    for (const view of [
      "overview",
      ...briefing.places.map((place) => place.id),
    ]) {
      const size = await gzipOf(`embed/${lang}/${briefing.id}/${view}.html`);
      expect(size, `${lang}/${view}`).toBeLessThanOrEqual(20_000);
      // The bench's Leaflet page in one file, its geometry included, takes 54.5 kB even by brotli.
      expect(size + script, `${lang}/${view} and script`).toBeLessThanOrEqual(
        54_000,
      );
    }
  }
});

test("picture and click need one request, the embed itself", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`/embed/en/${briefing.id}/overview.html?static=1`);
  await page.locator(`.place-label[data-place=${large}]`).click();
  await expect(
    page.locator(`.embed-record[data-place=${large}]`),
  ).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => url.startsWith("http"))).toHaveLength(1);
});

test("the host's script is at most 1.5 kB gzipped", async () => {
  // It knows what the site has: each briefing more takes a line of it, each place more a word.
  const more = listBriefings().length - 1;
  const words = Math.max(0, briefing.places.length - 6);
  expect(await gzipOf("embed.js")).toBeLessThanOrEqual(
    1536 + 64 * more + 8 * words,
  );
});

test("the explorer's scripts are at most 175 kB in all, Leaflet included", async ({
  page,
}) => {
  const scripts = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script")
      scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(`/en/${briefing.id}/`);
  await page.locator(".map-box[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
  // A site that is built with its address, as published ones are, has no need of it.
  scripts.delete("/served-addresses.js");
  let sum = 0;
  for (const script of scripts) sum += await gzipOf(script);
  expect(scripts.size).toBeGreaterThan(2);
  expect(sum).toBeLessThanOrEqual(175_000);
});

for (const [name, page, most] of [
  ["the start page", "", 60_000],
  ["the page of a place with a long record", `${large}/`, 65_000],
  ["the timeline", "timeline/", 90_000],
  ["the table", "table/", 45_000],
] as const) {
  test(`${name} is at most ${most / 1000} kB, and a tenth more in another language`, async () => {
    for (const lang of langs) {
      const size = await gzipOf(`${lang}/${briefing.id}/${page}index.html`);
      expect(size, lang).toBeLessThanOrEqual(
        lang === langs[0] ? most : most * 1.1,
      );
    }
  });
}

test("no file of the site names another host to load from", async () => {
  const files = (await readdir(out, { recursive: true })).filter((file) =>
    /\.(html|css)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = await readFile(path.join(out, file), "utf8");
    const loads = [
      ...text.matchAll(
        /<(?:script|img|iframe|source|video)[^>]+src="(https?:[^"]+)"/g,
      ),
    ];
    const sheets = [
      ...text.matchAll(
        /<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="(https?:[^"]+)"/g,
      ),
    ];
    const inCss = [...text.matchAll(/url\(["']?(https?:[^)"']+)/g)];
    expect(
      [...loads, ...sheets, ...inCss].map((match) => match[1]),
      file,
    ).toEqual([]);
  }
});

test("a page of text sends what it says once: as HTML, and not as data for scripts again", async () => {
  const texts = pageKinds.filter((kind) =>
    /^(timeline|events|sources|disagreements|about)\/$/.test(kind),
  );
  for (const lang of langs) {
    for (const name of texts) {
      const file = `${lang}/${briefing.id}/${name}index.html`;
      const html = await readFile(path.join(out, file), "utf8");
      const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)]
        .map((match) => match[1])
        .join("\n");
      const start = html.indexOf('class="page-title"');
      const end = html.indexOf("</main>", start);
      const bare = (part: string) =>
        part.replace(/<script\b.*?<\/script>/gs, "");
      // Head and foot say some of it too, and they are data for Next on every page.
      const frame = bare(html.slice(0, start) + html.slice(end));
      // Letters alone, so that no way of escaping hides a second copy.
      const said = [...bare(html.slice(start, end)).matchAll(/>([^<>]+)</g)]
        .flatMap(([, text]) => text?.match(/[\p{L} ]{40,}/gu) ?? [])
        .filter((text) => !frame.includes(text));
      expect(said.length, file).toBeGreaterThan(10);
      expect(
        said.filter((text) => scripts.includes(text)),
        file,
      ).toEqual([]);
    }
  }
});
