import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { expect, test } from "vitest";
import { DownloadMenu } from "@/components/download/download-menu";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { openPage } from "@/wording/page/open-page";
import { listKitNames } from "@/wording/page/kit-names";
import { reportEndings } from "@/documents/render-report";
import { openReport } from "@/documents/report/report-page.sample";

const page = openReport("ru", "overview", ".docx");

async function render(changed: Partial<typeof page> = {}): Promise<string> {
  const menu = <DownloadMenu {...page} {...changed} />;
  return text((await prerenderToNodeStream(menu)).prelude);
}

const html = await render();

/** What the menu has for a lens. */
const partsOf = (lens: string) =>
  html
    .split(/(?=<div [^>]*data-lens=)/)
    .filter((part) => part.includes(`data-lens="${lens}"`));

test("every file is a plain link, once, that saves under the name in its address", () => {
  const links = [...html.matchAll(/<a href="([^"]*)" download=""/g)].map(
    ([, href]) => href,
  );
  expect(links.length).toBeGreaterThan(40);
  expect(new Set(links).size).toBe(links.length);
});

test("what reports need comes first, in the lens that is shown, with a picture of what comes", () => {
  for (const lens of ["participation", "involvement"]) {
    const [main = "", more = ""] = partsOf(lens);
    const mark = lens === "involvement" ? "-involvement" : "";
    const start = `${page.briefing.id}-overview${mark}`;
    expect(main).toContain(`/${start}-text-ru.svg" alt=`);
    for (const name of [
      "-text-ru.png",
      "-text-ru.pdf",
      "-short-ru.docx",
      "-ru.docx",
      "-ru.pptx",
    ])
      expect(main).toContain(`/${start}${name}"`);
    for (const name of ["-column-ru.pdf", "-slide-ru.svg", "-text-map-ru.pdf"])
      expect(more).toContain(`/${start}${name}"`);
    const other = lens === "involvement" ? /overview-(text|ru)/ : /involvement/;
    expect(main.split("</ul>")[0]).not.toMatch(other);
  }
});

test("every figure and report that it leads to is in the kit", async () => {
  // The kit is that of the present data.
  const [id = ""] = listBriefings();
  const { languages } = loadBriefing(id);
  const [lang = "en"] = languages;
  const live = openPage({ lang, briefing: id });
  const menu = <DownloadMenu {...live} view="overview" place={null} />;
  const html = await text((await prerenderToNodeStream(menu)).prelude);
  const kit = listKitNames([...reportEndings, ".html"]);
  const names = new Set(
    kit.flatMap(({ figures, reports }) =>
      [...figures, ...reports].map(({ file }) => file),
    ),
  );
  const leads = [
    ...html.matchAll(/(?:href|src)="\/(?:figure|report)\/[^"]*\/([^"]*)"/g),
  ];
  expect(leads.length).toBeGreaterThan(20);
  for (const [, name = ""] of leads) expect(names).toContain(name);
});

test("the snippets cite the map by the key of its bibliography", () => {
  expect(html).toContain(`\\parencite{briefing-map-${page.briefing.id}}`);
});

test("the menu says what a draft is, as long as the briefing is one", async () => {
  const show = (status: "draft" | "cleared") =>
    render({ briefing: { ...page.briefing, status } });
  const meaning = page.words("Site.draftMeans");
  expect(await show("draft")).toContain(meaning);
  expect(await show("cleared")).not.toContain(meaning);
});
