import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { describe, expect, test } from "vitest";
import { PageFilesMenu } from "@/components/download/page-files-menu";
import { writeReportFile } from "@/documents/write-kit-file";
import { openPackage } from "@/documents/office/office-package.sample";
import { listDataFiles } from "@/documents/data/render-data-file";
import { writePageFigure } from "@/documents/figure/write-page-figure";
import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { listKitFiles } from "@/scripts/kit/kit-files";
import { openPage, type OpenPage } from "@/wording/page/open-page";
import { listPageNames, readPageFile } from "@/wording/page/page-files";

const kit = new Set(
  listKitFiles()
    .flat()
    .map(({ path }) => `/${path}`),
);

async function render(
  page: OpenPage,
  view: "timeline" | "table" | "disagreements",
): Promise<string> {
  const menu = <PageFilesMenu page={page} view={view} />;
  return text((await prerenderToNodeStream(menu)).prelude);
}

const pages = listBriefings().flatMap((briefing) =>
  loadBriefing(briefing)
    .languages.filter(isLanguage)
    .map((lang) => openPage({ briefing, lang })),
);
const [first] = pages;
if (first === undefined) throw new Error("no briefing");

describe.each(pages)("the menus of $briefing.id in $lang", (page) => {
  test.each(["timeline", "table", "disagreements"] as const)(
    "%s: every file that it leads to is made, and is in the language of the page",
    async (view) => {
      const html = await render(page, view);
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(
        ([, href = ""]) => href,
      );
      expect(links.length).toBeGreaterThanOrEqual(2);
      for (const href of links) {
        const name = href.split("/").at(-1) ?? "";
        if (href.startsWith("/data/")) expect(listDataFiles()).toContain(name);
        else {
          expect(kit, href).toContain(href);
          expect(name).toMatch(new RegExp(`-${page.lang}\\.\\w+$`));
        }
      }
    },
  );

  test("the timeline has a chart for each tour, and a map for each phase", async () => {
    const html = await render(page, "timeline");
    const tours = [...html.matchAll(/data-tour="(\w+)"/g)].map(
      ([, one]) => one,
    );
    expect(tours[0]).toBe("story");
    for (const { name } of page.briefing.phases)
      expect(html).toContain(
        page.words("Timeline.phaseMap", { phase: name[page.lang] ?? "" }),
      );
  });
});

test("the menu says what a draft is, as long as the briefing is one", async () => {
  const show = (status: "draft" | "cleared") =>
    render({ ...first, briefing: { ...first.briefing, status } }, "table");
  const meaning = first.words("Site.draftMeans");
  expect(await show("draft")).toContain(meaning);
  expect(await show("cleared")).not.toContain(meaning);
});

test("the map of a phase shows that phase, and leads to its step", async () => {
  const { briefing, lang } = first;
  const other = briefing.phases.find((phase) => phase !== briefing.phase);
  if (other === undefined) return;
  const name = listPageNames("figure").find(
    ({ file, ...of }) =>
      file.includes(`-map-${other.id}-`) &&
      file.endsWith(".svg") &&
      of.lang === lang &&
      of.briefing === briefing.id,
  );
  const file = name && readPageFile(name);
  if (file?.folder !== "figure") throw new Error(`no map of ${other.id}`);
  const { body } = await writePageFigure(file);
  const svg = new TextDecoder().decode(body);
  expect(svg).toContain(`/timeline/#${other.id}"`);
  expect(svg).toMatch(new RegExp(`<desc [^>]*>[^<]*${other.name[lang] ?? ""}`));
});

test("a table for Word has its notes, and no picture", async () => {
  const { briefing, lang } = first;
  const file = `${briefing.id}-table-${lang}.docx`;
  const { body } = await writeReportFile({ briefing: briefing.id, lang, file });
  const docx = openPackage(body);
  expect(docx.all("word/document.xml", "w:tbl")).toHaveLength(1);
  expect(docx.all("word/document.xml", "w:drawing")).toHaveLength(0);
  const texts = docx.all("word/document.xml", "w:hyperlink");
  const map = `/${lang}/${briefing.id}/`;
  expect(texts.some((one) => one.text.endsWith(map))).toBe(true);
  expect(
    docx.all("word/document.xml", "w:footnoteReference").length,
  ).toBeGreaterThan(3);
});
