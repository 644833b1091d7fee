import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  answerCiteFile,
  listCiteFiles,
} from "@/documents/citations/answer-cite-file";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { renderEmbed } from "@/components/embed/render-embed";
import { figureEndings, writeFigure } from "@/documents/figure/write-figure";
import { listPages } from "@/wording/page/list-pages";
import { listViewFiles, readViewFile } from "@/wording/page/view-files";
import {
  listSearchIndexes,
  writeSearchIndex,
} from "@/documents/search-index/write-search-index";
import { writeVersionList } from "@/documents/versions/write-version-list";
import { smallestFolder, smallestTexts } from "@/lib/briefing/smallest.sample";
import {
  listDataFiles,
  renderDataFile,
} from "@/documents/data/render-data-file";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { renderReport, reportEndings } from "@/documents/render-report";

/** What the loaders read instead of the data folder. */
const disk = vi.hoisted(() => ({ changes: {} as Record<string, string> }));

vi.mock("@/lib/load/files", async (importActual) => ({
  ...(await importActual<object>()),
  listFolders: () => ["smallest"],
  readFolder: () => smallestFolder(disk.changes),
  stampFolder: () => JSON.stringify(disk.changes),
  readVersionFiles: () => [],
}));

const edit = (file: string, ...pairs: [from: string, to: string][]) =>
  pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file}: there is no ${from}`);
    return text.replace(from, () => to);
  }, smallestTexts[file] ?? "");

const markup = `# *a* _b_ $c$ @d [e] {f} \\\\ 'g' < h & i > j ]]> ~k \`l\` %m #let`;

const scripts = "联合国启动 العربية שלום ქართული Հայերեն हिन्दी ไทย 😀 🇺🇿 é ﷺ";

const variants: Record<string, Record<string, string>> = {
  "the smallest": {},
  "many scripts": {
    "briefing.yaml": edit(
      "briefing.yaml",
      ["{ en: Smallest }", `{ en: "Launch 😀 ${scripts}" }`],
      ["{ en: Nobody }", `{ en: "${scripts}" }`],
      ["{ en: Project }", `{ en: "${scripts}" }`],
    ),
    "places.yaml": edit("places.yaml", [
      "name: { en: Uzbekistan }",
      `name: { en: "乌兹别克斯坦 العربية" }\n  known_as: [Uzbekistan]`,
    ]),
    "sources.yaml": edit("sources.yaml", [
      "{ en: Release }",
      `{ en: "${scripts}" }`,
    ]),
    "participations.yaml": edit("participations.yaml", [
      "{ en: Uzbekistan sent a delegation. }",
      `{ en: "Uzbekistan: ${scripts}." }`,
    ]),
  },
  "marks of every format": {
    "briefing.yaml": edit(
      "briefing.yaml",
      ["{ en: Smallest }", `{ en: "${markup}" }`],
      ["{ en: Nobody }", `{ en: "${markup}" }`],
    ),
    "sources.yaml": edit(
      "sources.yaml",
      ["{ en: Release }", `{ en: "${markup}" }`],
      [
        "language: en",
        `url: "https://example.org/a_b*c?d=[e]&f='g'#h%20"\n  language: en`,
      ],
    ),
    "participations.yaml": edit("participations.yaml", [
      "{ en: Uzbekistan sent a delegation. }",
      `{ en: "Uzbekistan ${markup}" }`,
    ]),
  },
};

const texts = (body: Uint8Array) => new TextDecoder().decode(body);

// Large fonts are read from disk: on a machine that has other work this takes its time.
vi.setConfig({ testTimeout: 120_000 });

describe.each(Object.keys(variants))("a briefing with %s", (name) => {
  beforeEach(() => {
    disk.changes = variants[name] ?? {};
  });

  // Pictures in pixels are drawn from the same SVG, by a program that asks for fonts.
  const pictures = name === "many scripts" ? /png$/ : /-(text|card)\.png$/;
  const endings = figureEndings.filter(
    (ending) => !ending.endsWith("png") || pictures.test(ending),
  );

  test.each(endings)("has its figure as %s", async (ending) => {
    const files = listViewFiles([ending]);
    // One picture in pixels tells as much as all, and takes a second.
    for (const file of ending.endsWith("png") ? files.slice(-1) : files) {
      const { body } = await writeFigure(readViewFile(file));
      expect(body.length).toBeGreaterThan(1000);
    }
  });

  test.each(reportEndings)("has its report as %s", async (ending) => {
    for (const file of listViewFiles([ending])) {
      const { body } = await renderReport(readViewFile(file));
      expect(body.length).toBeGreaterThan(1000);
    }
  });

  test("has its map in one file", async () => {
    for (const file of listViewFiles([".html"]))
      expect(await renderOneFile(readViewFile(file))).toContain("</html>");
  });

  test("has its embeds and their descriptions", async () => {
    for (const file of listViewFiles([".html"]))
      expect(await renderEmbed(readViewFile(file))).toContain("</html>");
    for (const file of listViewFiles([".json", ".xml"]))
      expect(await answerOEmbed(readViewFile(file)).text()).toContain("iframe");
  });

  test("has its data, citations, search and versions", async () => {
    for (const file of listDataFiles()) {
      const { body } = await renderDataFile(file);
      expect(body.length).toBeGreaterThan(100);
    }
    for (const file of listCiteFiles())
      expect(await answerCiteFile(file).text()).not.toBe("");
    for (const index of listSearchIndexes())
      expect(writeSearchIndex(index)).toContain("{");
    expect(JSON.parse(writeVersionList("smallest"))).toBeTruthy();
    expect(listPages().every(({ url }) => url.includes("/en/"))).toBe(true);
  });
});

test("a PDF has fonts of the project alone", async () => {
  disk.changes = variants["many scripts"] ?? {};
  const [view] = listViewFiles([".pdf"]);
  if (view === undefined) throw new Error("there is no view");
  const { body } = await renderReport(readViewFile(view));
  const names = [...texts(body).matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)];
  const families = new Set(names.map(([, font = ""]) => font.split("-")[0]));
  expect(families.size).toBeGreaterThan(5);
  for (const family of families)
    expect(family).toMatch(/^(SourceSans3|NotoSans\w+|NotoEmoji)$/);
});
