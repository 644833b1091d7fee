import { XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import { renderEmbed } from "@/components/embed/render-embed";
import { renderOneFile } from "@/components/one-file/render-one-file";
import {
  answerCiteFile,
  listCiteFiles,
} from "@/documents/citations/answer-cite-file";
import { writeFigure } from "@/documents/figure/write-figure";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { renderReport } from "@/documents/render-report";
import {
  listSearchIndexes,
  writeSearchIndex,
} from "@/documents/search-index/write-search-index";
import { listFeeds, writeFeed } from "@/documents/versions/atom-feed";
import {
  listDataFiles,
  renderDataFile,
} from "@/documents/data/render-data-file";
import { listPages } from "@/wording/page/list-pages";
import {
  listViewFiles,
  readViewFile,
  type ViewFile,
} from "@/wording/page/view-files";

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

/** Makes a file of every kind of the briefings that are loaded, and sees that each is well formed. */
export async function buildAll(): Promise<void> {
  for (const ending of [
    "-page.svg",
    "-text-map.svg",
    "-text-bw.svg",
    "-slide.svg",
    "-column.svg",
  ])
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
  for (const index of listSearchIndexes())
    expect(writeSearchIndex(index)).toContain("{");
  for (const { file, lang } of listFeeds())
    expectXml(writeFeed(file.replace(/\.\w+$/, ""), lang), file);
  expect(listPages().length).toBeGreaterThan(5);
}
