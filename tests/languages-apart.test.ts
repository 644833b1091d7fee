import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { renderOneFile } from "@/components/one-file/render-one-file";
import {
  answerCiteFile,
  listCiteFiles,
} from "@/documents/citations/answer-cite-file";
import { writeFigure } from "@/documents/figure/write-figure";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { renderReport } from "@/documents/render-report";
import { describeReport } from "@/documents/report/describe-report";
import { writeFigureSnippet } from "@/lib/embed/figure-snippets";
import { describeFigureSnippets } from "@/wording/download/describe-figure-snippets";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { isLanguage } from "@/i18n/languages";
import { listViews, readViewFile } from "@/wording/page/view-files";
import { readSaid } from "@/scripts/check-kit/read-said";
import {
  findForeign,
  readMarkup,
  type Said,
} from "@/scripts/check-kit/foreign-words";

const kits = listBriefings().flatMap((briefing) =>
  loadBriefing(briefing)
    .languages.filter(isLanguage)
    .map((lang) => ({ briefing, lang })),
);

describe.each(kits)("the kit of $briefing in $lang", ({ briefing, lang }) => {
  const data = loadBriefing(briefing);
  const views = listViews(data);
  const open = (view: string, ending: string) =>
    readViewFile({ lang, briefing, file: view + ending });
  const expectOwn = (said: readonly Said[]) => {
    expect(said.length).toBeGreaterThan(0);
    expect(findForeign(said, lang, data)).toEqual([]);
  };

  test.each(views)("%s: figure, captions, brief, preview", async (view) => {
    const svg = (await writeFigure(open(view, "-page-editable.svg"))).body;
    expectOwn(readMarkup(typeof svg === "string" ? svg : strFromU8(svg)));
    expectOwn(readStrings(describeReport(open(view, ".pdf"), "brief")));
    const snippets = describeFigureSnippets(open(view, ".svg"));
    expectOwn(readStrings([snippets.caption, snippets.alternative]));
    expect(writeFigureSnippet("markdown", snippets)).toContain(
      snippets.pageUrl,
    );
    const { title } = JSON.parse(
      await answerOEmbed(open(view, ".json")).text(),
    ) as { title: string };
    expectOwn(readStrings([title]));
  });

  // The documents of all views are written alike: these have every kind of text in them.
  test.each(["overview", views[1] ?? "overview"])(
    "%s: Word",
    async (view) => {
      const { body } = await renderReport(open(view, ".docx"));
      expectOwn(readSaid(body));
    },
    60_000,
  );

  test("overview: slides, and the map in one file", async () => {
    const { body } = await renderReport(open("overview", ".pptx"));
    expectOwn(readSaid(body));
    expectOwn(readMarkup(await renderOneFile(open("overview", ".html"))));
  }, 60_000);

  test("bibliographies", async () => {
    for (const file of listCiteFiles()) {
      if (file.lang !== lang || !file.file.startsWith(`${briefing}-${lang}`))
        continue;
      const text = await answerCiteFile(file).text();
      if (file.file.endsWith(".csl.json"))
        expectOwn(readStrings(JSON.parse(text)));
      else expectOwn(readValues(text));
    }
  });
});

/** Every string of an object that is read; one with a language of its own says which. */
function readStrings(value: unknown, lang: string | null = null): Said[] {
  if (typeof value === "string") return [{ text: value, lang }];
  if (Array.isArray(value))
    return value.flatMap((one) => readStrings(one, lang));
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const own = "tone" in fields ? fields["lang"] : null;
  return Object.entries(fields).flatMap(([name, one]) =>
    /^(id|type|url|URL|href|address|lang|language|logo|accent|dated|tone|fragment|status|custom)$/.test(
      name,
    )
      ? []
      : readStrings(
          one,
          name === "text" && typeof own === "string" ? own : lang,
        ),
  );
}

/** What stands behind the names of fields: of a .bib between braces, of RIS after the dash. */
function readValues(text: string): Said[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, bib, value] =
      /^ {2}(\w+) = \{(.*)\},$/.exec(line) ??
      /^(\w\w) {2}- (.*)$/.exec(line) ??
      [];
    return value === undefined ||
      /^(url|UR|ID|TY|LA|langid|language|entrysubtype)$/.test(bib ?? "")
      ? []
      : [{ text: value, lang: null }];
  });
}
