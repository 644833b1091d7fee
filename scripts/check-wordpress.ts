// npm run check:wordpress [-- --write]: sets a WordPress up, pastes each snippet into posts of an administrator and
// of an author who may not post scripts or frames, and looks in a browser what readers get.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { loadBriefing } from "../lib/load/load";
import { isLoopbackOrigin } from "../lib/url/site-origin";
import { keepPart } from "./check-servers/kept-part";
import { startStaticServer } from "./serve/static-server";
import { findBrowser, launchOptions } from "./setup/browser.mjs";
import { listBuilt, out } from "./setup/built-files.mjs";
import { requireFreePort } from "./setup/port.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { requirePrograms } from "./setup/wordpress-programs.mjs";
import { startBlog } from "./wordpress/blog.mjs";
import { judgePost } from "./wordpress/judge-post";
import { lookAtPost, type Found } from "./wordpress/look-at-post";
import { endAll } from "./wordpress/started.mjs";
import { takeSnippets } from "./wordpress/take-snippets";
import { writePost } from "./wordpress/write-posts";

/** A page with a map, and what has to stand under it. */
type MapPage = { address: string; disclaimer: string };

await runCommand(async () => {
  const missing = await requirePrograms();
  if (missing !== null) throw new Stop(missing);
  await findBrowser();
  const page = findPage();
  const port = Number(new URL(page.address).port || 80);
  await requireFreePort(port);
  const server = await startStaticServer({ dir: out, port });
  const folder = mkdtempSync(path.join(tmpdir(), "briefing-map-wordpress-"));
  try {
    const lines = await tryAll(
      page,
      folder,
      Number(process.env.BLOG_PORT ?? port + 1),
    );
    if (process.argv.includes("--write"))
      await keepPart("check:wordpress", lines.join("\n"), "embedding.md");
  } finally {
    await endAll();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What finds the oEmbed of a page goes to the address for which the site was built. */
function findPage(): MapPage {
  for (const file of listBuilt("/index.html")) {
    const html = readFileSync(path.join(out, file), "utf8");
    const [, site] =
      /<link[^>]+json\+oembed"[^>]+href="([^"]+?)oembed\//.exec(html) ?? [];
    const [, lang, briefing] = /^([^/]+)\/([^/]+)\/index/.exec(file) ?? [];
    if (!site || !lang || !briefing || !html.includes("map-frame")) continue;
    if (!isLoopbackOrigin(new URL(site).origin))
      throw new Stop(
        `The site was built for ${site}, and a trial is on this machine alone: npm run build without SITE_URL first.`,
      );
    return {
      address: site + file.replace("index.html", ""),
      disclaimer: loadBriefing(briefing).disclaimer[lang] ?? "",
    };
  }
  throw new Stop("No page in out/ has a map: run npm run build first.");
}

/** Tries each snippet for each writer; returns the result as a table of Markdown. */
async function tryAll(page: MapPage, folder: string, port: number) {
  const blog = await startBlog(folder, port);
  const browser = await chromium.launch(launchOptions());
  const lines: string[] = [];
  const say = (line: string, fault: string | null = null) => {
    lines.push(line);
    console.log(fault === null ? line : `${line} FAILED: ${fault}`);
  };
  try {
    const tab = await browser.newPage();
    const day = new Date().toISOString().slice(0, 10);
    const programs = [...blog.versions, `Chromium ${browser.version()}`];
    say(`${day}: ${programs.join(", ")}.\n`);
    say(rowOf(["way", "who pastes it", "the map", "what else is to read"]));
    say(rowOf(["---", "---", "---", "---"]));
    for (const snippet of await takeSnippets(tab, page.address))
      for (const writer of blog.writers) {
        const post = await writePost(blog, writer, snippet);
        const found = await lookAtPost(tab, post, page.disclaimer);
        const isAdministrator = writer.name === "administrator";
        const fault = judgePost(snippet.kind, isAdministrator, found);
        if (fault !== null) process.exitCode = 1;
        say(rowOf([snippet.name, writer.name, ...describe(found)]), fault);
      }
  } finally {
    await browser.close();
  }
  return lines;
}

function rowOf(cells: readonly string[]) {
  return `| ${cells.join(" | ")} |`;
}

function describe({ map, text, link }: Found): string[] {
  const rest =
    map?.hidden === 0 ? "all of it" : `${map?.hidden} pixels more to scroll`;
  return [
    map === null ? "none" : `${map.height} pixels high, ${rest}`,
    text === ""
      ? "nothing"
      : `“${text}”${link === null ? "" : `, which leads to ${new URL(link, "http://x").pathname}`}`,
  ];
}
