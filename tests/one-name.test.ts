import { basename } from "node:path/posix";
import { describe, expect, test } from "vitest";
import {
  answerCiteFile,
  listCiteFiles,
} from "@/documents/citations/answer-cite-file";
import { listDataFiles } from "@/documents/data/render-data-file";
import { makeFigure } from "@/documents/figure/make-figure";
import { isLanguage } from "@/i18n/languages";
import {
  figureSnippetKinds,
  writeFigureSnippet,
} from "@/lib/embed/figure-snippets";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { listKitFiles } from "@/scripts/kit/kit-files";
import { describeFigureSnippets } from "@/wording/download/describe-figure-snippets";
import {
  listLensDownloads,
  listMainDownloads,
} from "@/wording/download/list-downloads";
import { nameView } from "@/wording/page/view-address";
import { listLenses, listViews, readViewFile } from "@/wording/page/view-files";
import { nameFile } from "@/lib/url/file-name";

const kit = listKitFiles().flat();
const made = new Set(
  kit.flatMap((file) => ("make" in file ? [`/${file.path}`] : [])),
);

const maps = listBriefings().flatMap((briefing) =>
  loadBriefing(briefing)
    .languages.filter(isLanguage)
    .map((lang) => ({ briefing, lang })),
);

describe.each(maps)("a file of $briefing in $lang", ({ briefing, lang }) => {
  const data = loadBriefing(briefing);
  const pages = listViews(data).flatMap((view) =>
    listLenses(data).map((lens) => ({
      ...readViewFile({ lang, briefing, file: `${view}.svg` }),
      lens,
    })),
  );

  test("is saved under the name in its address, at which it is made", () => {
    for (const page of pages)
      for (const { files } of [
        ...listMainDownloads(page),
        ...listLensDownloads(page),
      ])
        for (const { href } of files) expect(made).toContain(href);
  });

  test("has the same name in a snippet and in the address above it", () => {
    for (const page of pages) {
      const parts = describeFigureSnippets(page);
      const pairs = [
        [parts.pdfName, parts.pdfUrl],
        [parts.pictureName, parts.pictureUrl],
      ] as const;
      for (const [name, url] of pairs) {
        expect(basename(url)).toBe(name);
        expect(made).toContain(new URL(url).pathname);
      }
      const cited = listCiteFiles().map((file) => `/cite/${lang}/${file.file}`);
      expect(basename(parts.bibUrl)).toBe(parts.bibName);
      expect(cited).toContain(new URL(parts.bibUrl).pathname);
      for (const kind of figureSnippetKinds.filter(
        (one) => one !== "markdown",
      )) {
        const snippet = writeFigureSnippet(kind, parts);
        const name = kind === "latex" ? parts.pdfName : parts.pictureName;
        expect(snippet).toContain(`/${name}`);
        expect(snippet).toMatch(kind === "latex" ? `{${name}}` : `(${name})`);
      }
    }
  });

  test("is called on its sheet what it is called on the disk", () => {
    // One figure is drawn in a second, and all sheets are named alike.
    for (const page of pages.slice(0, 2)) {
      const { content } = makeFigure(page, "page");
      const said = content.imprint.map(({ text }) => text).join("\n");
      const name = nameFile(nameView(page), "page", "");
      expect(said).toContain(name);
      expect(made).toContain(`/figure/${lang}/${briefing}/${name}.svg`);
    }
  });
});

/** Names that files of a view had before: links to them are out in the world. */
const formerFigures = [
  ".svg",
  ".png",
  ".pdf",
  "-map.svg",
  "-map.png",
  "-bw.svg",
  "-bw.png",
  "-card.png",
];
const formerReports = [".docx", ".pptx", ".pdf", ".html"];

describe.each(maps)("earlier names in $briefing in $lang", (of) => {
  const { briefing, lang } = of;

  test("of figures and documents lead to files of today", () => {
    const aliases = new Map(
      kit.flatMap((file) =>
        "sameAs" in file ? [[file.path, `/${file.sameAs}`] as const] : [],
      ),
    );
    for (const view of listViews(loadBriefing(briefing)))
      for (const [folder, endings] of [
        ["figure", formerFigures],
        ["report", formerReports],
      ] as const)
        for (const ending of endings) {
          const path = `${folder}/${lang}/${briefing}/${view}${ending}`;
          expect(made, path).toContain(aliases.get(path));
        }
  });

  test("of citations have what the files of today have", async () => {
    for (const [former, today] of [
      [".bib", ".bib"],
      [".ris", ".ris"],
      [".json", ".csl.json"],
    ]) {
      const read = (file: string) => answerCiteFile({ lang, file }).text();
      expect(await read(`${briefing}${former}`)).toBe(
        await read(`${briefing}-${lang}${today}`),
      );
    }
  });

  test("of data are the names of today", () => {
    for (const ending of ["csv", "geojson", "jsonld", "json", "xlsx"])
      expect(listDataFiles()).toContain(`${briefing}.${ending}`);
  });
});
