import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findViolations } from "./axe";
import {
  startStaticServer,
  type StaticServer,
} from "../scripts/serve/static-server";
import { expect, test } from "./fixtures";
import { langs, nameOf, root } from "./live-briefing";
import { anything, beginOf, sayIn, say } from "./words";

const run = promisify(execFile);

for (const lang of langs) {
  test(`${lang}: from the foot of a page to the versions and to what changed, which can be read by everyone`, async ({
    page,
  }) => {
    await page.goto(`${root(lang)}about/`);
    await page.locator(".site-footer a").click();
    await expect(page.locator("#v1-0-0")).toBeVisible();
    await page.locator("a[href$='/diff/1.0.0..1.1.0/']").first().click();
    const change = page.locator("#event-consultation-almaty-2012");
    await expect(change.locator("dt")).toHaveCount(1);
    await expect(change.locator("ins")).toContainText(
      nameOf("kazakhstan", lang),
    );
    await expect(change.locator("del")).toHaveCount(0);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const lang of langs)
  test(`${lang}: differences begin with how many there are; those of a note alone are folded, and open for an address in them`, async ({
    page,
  }) => {
    const path = `${root(lang)}diff/1.1.0..1.2.0/`;
    await page.goto(path);
    const fold = page.locator("details.fold");
    const folded = fold.locator(".change");
    const count = await folded.count();
    const changed = await page
      .locator(".diff > .change:not(:has(.tag))")
      .count();
    expect(count).toBeGreaterThan(changed);
    const summary = page.locator(".change-summary");
    await expect(summary).toBeInViewport();
    for (const text of [
      sayIn(lang)("Versions.counts.changed", { count: changed }),
      sayIn(lang)("Versions.counts.note", { count }),
    ])
      await expect(summary).toContainText(text);
    await expect(folded.first()).toBeHidden();
    const height = await page.evaluate(() => document.body.scrollHeight);
    expect(height).toBeLessThan(20_000);
    const id = await folded.last().getAttribute("id");
    await page.goto(`${path}#${id}`);
    await expect(folded.last()).toBeInViewport();
  });

test("the file of versions counts the statements that differ, as the page of them does", async ({
  page,
}) => {
  const response = await page.request.get("/data/versions/ashgabat-2018.json");
  const { present, versions } = await response.json();
  expect(present).toBe(versions.at(-1).version);
  await page.goto(`${root("en")}diff/1.0.0..${present}/`);
  const changed = await page.locator("section.change").count();
  expect(changed).toBeGreaterThan(0);
  expect(versions[0]).toMatchObject({ version: "1.0.0", changed });
  expect(versions.at(-1)).toMatchObject({ changed: 0 });
  expect(versions.at(-1).said).toBeUndefined();
});

test.describe("a pinned embed", () => {
  let folder: string;
  let server: StaticServer;

  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "briefing-map-pinned-"));
    await run(
      process.execPath,
      ["--import", "tsx", "scripts/pinned/write-pinned.sample.ts", folder],
      { env: { ...process.env, BASE_PATH: "/v/1.0.0" } },
    );
    server = await startStaticServer({ dir: folder, port: 0 });
  });

  test.afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const address = (lang: string) =>
    `http://127.0.0.1:${server.port}/v/1.0.0/embed/${lang}/ashgabat-2018/overview.html`;

  test("says that there is a newer version, and how many statements differ", async ({
    browser,
    request,
  }) => {
    const list = await request.get("/data/versions/ashgabat-2018.json");
    const { present, versions } = await list.json();
    const { changed } = versions[0];
    const page = await browser.newPage();
    await page.goto(address("en"));
    const newer = page.locator(".embed-newer .version-newer");
    for (const lang of langs) {
      await page.goto(address(lang));
      const about = { version: present, date: anything, count: changed };
      const [begin = "", end = ""] = sayIn(lang)("Versions.newer", about).split(
        anything,
      );
      await expect(newer).toContainText(begin);
      await expect(newer).toContainText(end);
    }
    await page.close();
  });

  test("says what has since been corrected in what it shows, and where that is explained", async ({
    browser,
    request,
  }) => {
    const answer = await request.get("/data/versions/ashgabat-2018.json");
    const list = await answer.json();
    const href = { en: "https://maps.example.org/en/x/versions/#correction-a" };
    list.versions[0].corrected = {
      overview: { said: { en: "2 errors corrected." }, href },
      kazakhstan: { said: { en: "Kazakhstan: 1 error corrected." }, href },
    };
    const context = await browser.newContext();
    await context.route("**/data/versions/**", (route) =>
      route.fulfill({ json: list }),
    );
    const page = await context.newPage();
    await page.goto(address("en"));
    const corrected = page.locator(".embed-newer .version-corrected");
    await expect(corrected).toHaveText("2 errors corrected.");
    await expect(corrected).toHaveAttribute("href", href.en);
    await expect(page.locator(".embed-newer .version-newer")).toHaveCount(1);
    // A place that is opened has its own note; of one without, nothing is said, not even of all.
    const open = async (place: string) => {
      await page.locator(`.place-label[data-place=${place}]`).click();
      await expect(
        page.locator(`.embed-record[data-place=${place}]`),
      ).toBeVisible();
    };
    await open("kazakhstan");
    await expect(corrected).toHaveText("Kazakhstan: 1 error corrected.");
    await page.keyboard.press("Escape");
    await expect(corrected).toHaveText("2 errors corrected.");
    await open("kyrgyzstan");
    await expect(corrected).toHaveCount(0);
    await expect(page.locator(".embed-newer .version-newer")).toHaveCount(1);
    await context.close();
  });

  test("says nothing where the list can't be read, or where scripts are off", async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    const dated = beginOf(say("Site.dataOf", { date: anything, version: "" }));
    page.on("pageerror", (error) => errors.push(error.message));
    await context.route("**/data/versions/**", (route) =>
      route.fulfill({ body: '{"versions": 7}' }),
    );
    await page.goto(address("en"));
    await page.locator(".map-toolbar[data-ready]").waitFor();
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".embed-newer")).toBeEmpty();
    await expect(page.locator(".embed-foot")).toContainText(dated);
    expect(errors).toEqual([]);
    await context.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(address("en"));
    await expect(still.locator(".embed-foot")).toContainText(dated);
    await plain.close();
  });
});

test("the menu marks the page under which one is, and none on versions", async ({
  page,
}) => {
  const marked = page.locator(".site-more a[aria-current]");
  for (const [path, name] of [
    ["kazakhstan/", say("Site.map")],
    ["people/vladimir-voronkov/", say("Site.people")],
    ["timeline/", say("Site.timeline")],
  ] as const) {
    await page.goto(root("en") + path);
    await expect(marked).toHaveText(name);
  }
  await page.goto(`${root("en")}diff/1.0.0..1.1.0/`);
  await expect(marked).toHaveCount(0);
});
