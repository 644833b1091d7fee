import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findViolations } from "./axe";
import { expect, test, waitForLiveMap } from "./fixtures";
import {
  briefing,
  langs,
  large,
  nameOf,
  otherLang,
  root,
  small,
  third,
  town,
} from "./live-briefing";
import { anything, beginOf, literally, say } from "./words";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** How a file of each kind begins. */
const begins: Readonly<Record<string, string>> = {
  docx: "PK",
  pptx: "PK",
  xlsx: "PK",
  pdf: "%PDF-1.7",
  html: "<!doctype html>",
  svg: "<svg ",
  png: "\x89PNG",
  geojson: '{"type":"FeatureCollection"',
};

for (const lang of langs) {
  test(`every file of the menu is there, in ${lang}`, async ({ page }) => {
    await page.goto(`${root(lang)}${large}/`);
    await page.locator(".download-menu > summary").click();
    const links = page.locator(".download-panel a[download]");
    await expect(links.first()).toBeVisible();
    expect(await links.count()).toBeGreaterThanOrEqual(17);
    for (const link of await links.all()) {
      const href = (await link.getAttribute("href")) ?? "";
      const response = await page.request.get(href);
      expect(response.status(), href).toBe(200);
      const body = await response.body();
      expect(body.length, href).toBeGreaterThan(100);
      const found = body.subarray(0, 80).toString("latin1");
      const begin = begins[href.split(".").at(-1) ?? ""] ?? "";
      expect(found.replaceAll(/\s*\n\s*/g, ""), href).toContain(begin);
    }
  });
}

test("a Word report is two clicks from the map", async ({ page }) => {
  await page.goto(root("en"));
  await page.locator(".download-menu > summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('.download-panel a[href$=".docx"]:visible').first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${briefing.id}.*\\.docx$`),
  );
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});

test("what can be taken is that of the lens on the screen", async ({
  page,
}) => {
  await page.goto(`${root("en")}${large}/?lens=involvement`);
  await waitForLiveMap(page);
  await page.locator(".download-menu > summary").click();
  const main = page.locator(".download-main:visible");
  await expect(main).toHaveCount(1);
  await expect(main.getByRole("img")).toHaveAttribute(
    "src",
    new RegExp(`${large}-involvement-text-en\\.svg$`),
  );
  for (const link of await main.getByRole("link").all())
    expect(await link.getAttribute("href")).toContain(`${large}-involvement-`);
});

test("the figure goes on the clipboard as a picture and as text with its caption", async ({
  page,
}) => {
  await page.goto(`${root("en")}${small}/`);
  await waitForLiveMap(page);
  await page.locator(".download-menu > summary").click();
  const box = page.locator(".copy-for-word:visible");
  await box.getByRole("button").click();
  await expect(box.getByRole("status")).toContainText(say("Report.copied"), {
    timeout: 15_000,
  });
  const [types, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = await item?.getType("text/html");
    return [item?.types ?? [], (await text?.text()) ?? ""] as const;
  });
  expect(types).toEqual(expect.arrayContaining(["image/png", "text/html"]));
  expect(html).toContain("data:image/png;base64,");
  expect(html).toMatch(new RegExp(`alt="[^"]*${literally(nameOf(small))}`));
});

test("the one-file map works from a disk, offline, with no request", async ({
  browser,
  page,
}, testInfo) => {
  const response = await page.request.get(
    `/report/${otherLang}/${briefing.id}/overview.html`,
  );
  const file = path.join(testInfo.outputPath(), "map.html");
  const { writeFileSync, mkdirSync } = await import("node:fs");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await response.body());
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on("request", (request) => asked.push(request.url()));
  await tab.goto(pathToFileURL(file).href);
  await tab.locator(".map-toolbar[data-ready]").waitFor();
  await tab.locator(".map-frame").hover();
  await expect(tab.locator(".map-box[data-live]")).toBeVisible();
  await tab.locator(`.place-label[data-place="${third}"]`).last().click();
  await expect(
    tab.locator(`.embed-record[data-place="${third}"]`),
  ).toBeVisible();
  // The notes of all records are one list, of which those of the open record show.
  await tab.locator(".embed-notes > summary").click();
  await expect(tab.locator(".notes li:visible").first()).toBeVisible();
  expect(
    asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:")),
  ).toEqual([]);
  expect(asked.filter((url) => url.startsWith("file:"))).toHaveLength(1);
  await context.close();
});

test("how to cite is written out in several styles, with files", async ({
  page,
}) => {
  await page.goto(`${root("en")}${town}/`);
  const section = page.locator(".cite-section");
  await section.locator("summary").first().click();
  expect(
    await section.locator(".cite-styles dd").count(),
  ).toBeGreaterThanOrEqual(3);
  await expect(section.locator(".cite-styles dd").first()).toContainText(
    nameOf(town),
  );
  await section.locator(".cite-statements summary").click();
  await expect(section.locator(".cite-statements dd").first()).toContainText(
    beginOf(say("Cite.basedOn", { statement: "", sources: anything })),
  );
  const bib = await section
    .locator('a[href$=".bib"]')
    .first()
    .getAttribute("href");
  const response = await page.request.get(bib ?? "");
  expect(await response.text()).toMatch(/^@/m);
});

test("axe finds nothing with menu and citations open", async ({ page }) => {
  await page.goto(`${root(otherLang)}${large}/`);
  await page.locator(".download-menu > summary").click();
  await page.locator(".cite-section > summary").click();
  expect(await findViolations(page, { within: ".page-tools" })).toEqual([]);
});
