import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "@playwright/test";
import { listBriefings, loadBriefing } from "../lib/load/load";
import { listPairs, namePair } from "../lib/versions/version-pairs";
import { loadVersions } from "../lib/load/load-versions";
import { lookAtDocuments } from "./look-documents";
import { launchOptions } from "./setup/browser.mjs";
import { startStaticServer } from "./serve/static-server";

/**
 * npm run look: takes screenshots of the key screens of the built site and writes them to look/,
 * for people to judge: of the first briefing, or of the one that BRIEFING names. It checks nothing by
 * itself.
 */
type Look = {
  name: string;
  path: string;
  context?: BrowserContextOptions;
  prepare?: (page: Page) => Promise<void>;
  fullPage?: boolean;
};

const briefing = loadBriefing(
  process.env["BRIEFING"] ?? listBriefings()[0] ?? "",
);
const { id, places, events, phases, persons, organisations } = briefing;
const otherLang = briefing.languages.find((lang) => lang !== "en") ?? "en";
const root = `/en/${id}/`;
const other = `/${otherLang}/${id}/`;
const place = places[0]?.id ?? "";
const city = places.find(({ kind }) => kind === "city")?.id ?? place;
const last = places.findLast(({ kind }) => kind !== "city")?.id ?? place;
const event = events[0]?.id ?? "";
const phase = phases[0]?.id ?? event;
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const dark = { colorScheme: "dark" as const };

const looks: Look[] = [
  { name: "wide", path: root, context: wide },
  { name: "wide-involvement", path: `${root}?lens=involvement`, context: wide },
  { name: "wide-place", path: `${root}${last}/`, context: wide },
  { name: "wide-city", path: `${root}${city}/`, context: wide },
  {
    name: "wide-dark",
    path: `${root}${place}/`,
    context: { ...wide, ...dark },
  },
  { name: "wide-other-language", path: other, context: wide },
  {
    name: "wide-1920",
    path: root,
    context: { viewport: { width: 1920, height: 1080 } },
  },
  { name: "phone", path: root, context: phone },
  {
    name: "phone-other-language-place",
    path: `${other}${last}/`,
    context: phone,
  },
  { name: "phone-dark", path: root, context: { ...phone, ...dark } },
  {
    name: "right-to-left",
    path: root,
    context: wide,
    prepare: turnRightToLeft,
  },
  {
    name: "right-to-left-phone",
    path: `${root}${last}/`,
    context: phone,
    prepare: turnRightToLeft,
  },
  { name: "table", path: `${root}table/`, context: wide },
  { name: "events", path: `${root}events/`, context: wide },
  { name: "timeline", path: `${root}timeline/`, context: wide },
  {
    name: "timeline-step",
    path: `${other}timeline/#${event}`,
    context: wide,
  },
  {
    name: "timeline-phone-dark",
    path: `${root}timeline/#${phase}`,
    context: { ...phone, ...dark },
  },
  {
    name: "timeline-right-to-left",
    path: `${root}timeline/#${briefing.occasion.id}`,
    context: wide,
    prepare: turnRightToLeft,
  },
  { name: "disagreed", path: `${root}?disagreed=1`, context: wide },
  {
    name: "filtered",
    path: `${root}?source=${briefing.sources[0]?.id}`,
    context: wide,
  },
  { name: "versions", path: `${other}versions/`, context: wide },
  ...listPairs(loadVersions(id))
    .slice(0, 1)
    .map((pair) => ({
      name: "diff",
      path: `${root}diff/${namePair(pair)}/`,
      context: wide,
    })),
  { name: "sources", path: `${other}sources/`, context: wide },
  { name: "about", path: `${root}about/`, context: wide },
  ...persons.slice(0, 1).map((person) => ({
    name: "person",
    path: `${root}people/${person.id}/`,
    context: wide,
  })),
  ...organisations.slice(0, 1).map((organisation) => ({
    name: "organisation",
    path: `${other}organisations/${organisation.id}/`,
    context: phone,
  })),
  { name: "search", path: `${root}search/?q=${place}`, context: wide },
  {
    name: "download-menu",
    path: `${root}${place}/`,
    context: wide,
    prepare: async (page) => {
      await page.locator(".download-menu > summary").click();
      await page.locator(".cite-section > summary").click();
    },
  },
  ...[
    "overview-page",
    `${place}-involvement-slide`,
    `${city}-text-bw`,
    `${last}-column`,
  ].flatMap((figure): Look[] =>
    [...new Set(["en", otherLang])].map((lang) => ({
      name: `figure-${figure}-${lang}`,
      path: `/figure/${lang}/${id}/${id}-${figure}-${lang}.svg`,
      context: wide,
    })),
  ),
  {
    name: "no-scripts",
    path: root,
    context: { ...wide, javaScriptEnabled: false },
  },
  {
    name: "embed",
    path: `/embed/en/${id}/overview.html`,
    context: wide,
  },
  {
    name: "embed-place-phone",
    path: `/embed/${otherLang}/${id}/${last}.html`,
    context: phone,
  },
  {
    name: "embed-280",
    path: `/embed/en/${id}/overview.html`,
    context: { ...phone, viewport: { width: 280, height: 640 } },
  },
  {
    name: "embed-dialog",
    path: root,
    context: wide,
    prepare: openEmbedDialog,
    fullPage: false,
  },
  { name: "not-found", path: "/en/nowhere/", context: wide },
];

/** No interface is written from right to left yet; the layout is held to it all the same. */
async function turnRightToLeft(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.documentElement.setAttribute("dir", "rtl"),
  );
}

async function openEmbedDialog(page: Page): Promise<void> {
  await page.locator(".embed-open").first().click();
  await page.waitForTimeout(1500);
}

async function takeLook(
  browser: Browser,
  base: string,
  folder: string,
  look: Look,
) {
  const context = await browser.newContext(look.context ?? {});
  const page = await context.newPage();
  await page.goto(base + look.path, { waitUntil: "networkidle" });
  if (look.context?.javaScriptEnabled !== false) await page.waitForTimeout(600);
  await look.prepare?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({
    path: path.join(folder, `${look.name}.png`),
    fullPage: look.fullPage ?? look.name.includes("phone"),
  });
  await context.close();
}

async function takePrints(browser: Browser, base: string, folder: string) {
  const page = await browser.newPage();
  for (const [name, address] of [
    ["print", root],
    ["print-other-language-place", `${other}${place}/`],
  ] as const) {
    await page.goto(base + address, { waitUntil: "networkidle" });
    await page.pdf({
      path: path.join(folder, `${name}.pdf`),
      format: "A4",
      printBackground: true,
    });
  }
  await page.close();
}

const folder = path.resolve("look");
const wanted = process.argv.slice(2);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await startStaticServer({ dir: path.resolve("out"), port: 0 });
const base = `http://127.0.0.1:${server.port}`;
const browser = await chromium.launch(launchOptions());
try {
  for (const look of looks) {
    if (wanted.length > 0 && !wanted.some((part) => look.name.includes(part)))
      continue;
    await takeLook(browser, base, folder, look);
  }
  if (wanted.length === 0 || wanted.includes("print"))
    await takePrints(browser, base, folder);
  if (wanted.length === 0 || wanted.includes("documents"))
    await lookAtDocuments(path.join(folder, "documents"), briefing);
  console.log(`Screenshots in ${folder}`);
} finally {
  await browser.close();
  await server.close();
}
