import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import { renderEmbed } from "@/components/embed/render-embed";
import { renderOneFile } from "@/components/one-file/render-one-file";
import {
  answerCiteFile,
  listCiteFiles,
} from "@/documents/citations/answer-cite-file";
import { writeFigure } from "@/documents/figure/write-figure";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { renderReport } from "@/documents/render-report";
import { writeSearchIndex } from "@/documents/search-index/write-search-index";
import { writeFeed } from "@/documents/versions/atom-feed";
import { checkBriefing } from "@/lib/check/check-briefing";
import { formatProblem } from "@/lib/check/records/problem";
import { listDataFiles, renderDataFile } from "@/lib/export/render-data-file";
import { readCheckContext } from "@/lib/load/files";
import { listPages } from "@/wording/page/list-pages";
import {
  listViewFiles,
  readViewFile,
  type ViewFile,
} from "@/wording/page/view-files";
import { hostileTexts } from "./hostile-briefing.sample";

/** What the loaders read instead of the data folder. */
const disk = vi.hoisted(() => ({ texts: {} as Record<string, string> }));

const folderOf = (texts: Record<string, string>) => ({
  name: "hostile",
  path: "data/hostile",
  files: Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  })),
  context: readCheckContext("data"),
});

vi.mock("@/lib/load/files", async (importActual) => ({
  ...(await importActual<object>()),
  listFolders: () => ["hostile"],
  readFolder: () => folderOf(disk.texts),
  stampFolder: () => JSON.stringify(disk.texts),
  readVersionFiles: () => [],
}));

vi.setConfig({
  testTimeout: 300_000 + 30_000 * Number(process.env["HOSTILE_RUNS"] ?? 0),
});

/** As many as take seconds; HOSTILE_RUNS asks for more of them, and for others each time. */
const asked = Number(process.env["HOSTILE_RUNS"] ?? 0);
const parameters = asked > 0 ? { numRuns: asked } : { numRuns: 5, seed: 30418 };

const decode = (bytes: Uint8Array | string) =>
  typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);

function expectXml(text: string, name: string): void {
  expect(XMLValidator.validate(text), name).toBe(true);
}

/** No text of the data becomes a tag: the only scripts are ours, which hold no words of it. */
function expectNoMarkup(html: string, name: string): void {
  expect(html, name).toContain("</html>");
  expect(html, name).not.toMatch(/<\/script[^>]/);
}

/** Views that stand for all: the region and the first and last place. */
function chooseViews(ending: string): ViewFile[] {
  const files = listViewFiles([ending]);
  const chosen = [files[0], files[1], files.at(-1)].flatMap((one) => one ?? []);
  return [...new Set(chosen)].map(readViewFile);
}

async function buildAll(): Promise<void> {
  for (const ending of [".svg", "-map.svg", "-bw.svg"])
    for (const view of chooseViews(ending))
      expectXml(decode((await writeFigure(view)).body), view.view + ending);
  // The slides of the region are those of all places; a document has a picture, which takes a second.
  for (const view of [
    ...chooseViews(".docx").slice(-1),
    ...chooseViews(".pptx").slice(0, 1),
  ]) {
    const parts = unzipSync((await renderReport(view)).body);
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expectXml(decode(bytes), name);
  }
  for (const view of chooseViews(".pdf").slice(-1)) {
    expect(decode((await renderReport(view)).body.slice(0, 5))).toBe("%PDF-");
    expect(decode((await writeFigure(view)).body.slice(0, 5))).toBe("%PDF-");
  }
  for (const view of chooseViews(".html")) {
    expectNoMarkup(await renderEmbed(view), view.view);
    expectNoMarkup(await renderOneFile(view), view.view);
  }
  for (const view of chooseViews(".xml"))
    expectXml(await answerOEmbed(view).text(), view.view);
  for (const file of listDataFiles()) {
    const body = decode((await renderDataFile(file)).body);
    if (/json|jsonld$/.test(file)) JSON.parse(body);
    expect(body.length, file).toBeGreaterThan(100);
  }
  for (const file of listCiteFiles())
    expect(await answerCiteFile(file).text(), file.file).not.toBe("");
  expect(writeSearchIndex({ lang: "en", file: "hostile.json" })).toContain("{");
  expectXml(writeFeed("hostile", "en"), "feed");
  expect(listPages().length).toBeGreaterThan(5);
}

let checked = 0;
let accepted = 0;

beforeAll(() => {
  checked = 0;
  accepted = 0;
});

test("whatever the check accepts, every file is made and is well formed", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (texts) => {
      checked += 1;
      disk.texts = texts;
      const { problems } = checkBriefing(folderOf(texts));
      if (problems.length > 0) {
        // What is refused is refused by line, with a remedy.
        for (const problem of problems)
          expect(formatProblem(problem)).toMatch(/:\d+:\d+ {2}.+ {2}→ {2}.+/);
        return;
      }
      accepted += 1;
      await buildAll();
    }),
    parameters,
  );
  // Else nothing was tried.
  expect(accepted / checked).toBeGreaterThan(0.7);
});
