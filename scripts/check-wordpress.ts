// npm run check:wordpress: sets a WordPress up, pastes each snippet into posts of an administrator and of an
// author who may not post scripts or frames, and looks in a browser what readers get.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { startStaticServer } from "./serve/static-server";
import { findBrowser, launchOptions } from "./setup/browser.mjs";
import { listBuilt, out } from "./setup/built-files.mjs";
import { requireFreePort } from "./setup/port.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { startBlog } from "./wordpress/blog.mjs";
import { judgePost } from "./wordpress/judge-post";
import { lookAtPost, type Found } from "./wordpress/look-at-post";
import { requirePrograms } from "./wordpress/programs.mjs";
import { endAll } from "./wordpress/started.mjs";
import { takeSnippets } from "./wordpress/take-snippets";
import { writePost } from "./wordpress/write-posts";

await runCommand(async () => {
  const missing = await requirePrograms();
  if (missing !== null) throw new Stop(missing);
  await findBrowser();
  const page = findPage();
  const port = Number(new URL(page).port || 80);
  await requireFreePort(port);
  const server = await startStaticServer({ dir: out, port });
  const folder = mkdtempSync(path.join(tmpdir(), "briefing-map-wordpress-"));
  try {
    await tryAll(page, folder, Number(process.env.BLOG_PORT ?? port + 1));
  } finally {
    await endAll();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A page with a map, at the address for which the site was built: what finds its oEmbed goes there. */
function findPage(): string {
  for (const file of listBuilt("/index.html")) {
    const html = readFileSync(path.join(out, file), "utf8");
    const [, site] =
      /<link[^>]+json\+oembed"[^>]+href="([^"]+?)oembed\//.exec(html) ?? [];
    if (site !== undefined && html.includes("map-frame"))
      return site + file.replace("index.html", "");
  }
  throw new Stop("No page in out/ has a map: run npm run build first.");
}

async function tryAll(page: string, folder: string, port: number) {
  const blog = await startBlog(folder, port);
  const browser = await chromium.launch(launchOptions());
  try {
    const tab = await browser.newPage();
    console.log(
      rowOf([
        "way",
        "who pastes it",
        "map",
        "what stands beside or in place of it",
      ]),
    );
    console.log(rowOf(["---", "---", "---", "---"]));
    for (const snippet of await takeSnippets(tab, page))
      for (const writer of blog.writers) {
        const post = await writePost(blog, writer, snippet);
        const found = await lookAtPost(tab, post);
        const isAdministrator = writer.name === "administrator";
        const fault = judgePost(snippet.kind, isAdministrator, found);
        if (fault !== null) process.exitCode = 1;
        const cells = [snippet.name, writer.name, ...describe(found)];
        console.log(rowOf(cells) + (fault === null ? "" : ` FAILED: ${fault}`));
      }
  } finally {
    await browser.close();
  }
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function describe({ map, text, link }: Found): string[] {
  const fit = map?.hidden === 0 ? "all of it" : `${map?.hidden} more to scroll`;
  return [
    map === null ? "none" : `${map.height} pixels, ${fit}`,
    text === ""
      ? "nothing"
      : `“${text}”${link === null ? "" : ` → ${new URL(link, "http://x").pathname}`}`,
  ];
}
