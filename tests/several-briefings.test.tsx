import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { BriefingIndex } from "@/components/page/briefing-index";
import { describeIndex } from "@/components/page/describe-index";
import { LanguageChoice } from "@/components/page/language-choice";
import { NotFound } from "@/components/page/not-found";
import { SiteHeader } from "@/components/page/site-header";
import { smallestFolder, smallestTexts } from "@/lib/briefing/smallest.sample";
import { listPages } from "@/wording/page/list-pages";
import { listOtherBriefings } from "@/wording/page/briefing-cards";
import { openPage } from "@/wording/page/open-page";

/** Which briefings the loaders find instead of those in the data folder. */
const disk = vi.hoisted(() => ({ ids: ["first", "second"] }));

vi.mock("next/navigation", () => ({ usePathname: () => "/en/first/" }));

vi.mock("@/lib/load/files", async (importActual) => ({
  ...(await importActual<object>()),
  listFolders: () => disk.ids,
  readFolder: (id: string) => ({ ...makeFolder(id), name: id }),
  stampFolder: (id: string) => id,
  readVersionFiles: () => [],
}));

/** The first is in English and Russian, the second in Russian alone. */
function makeFolder(id: string) {
  const text = (smallestTexts["briefing.yaml"] ?? "").replace(
    "id: smallest",
    `id: ${id}`,
  );
  if (id === "first") {
    const title = "{ en: First map, ru: Первая карта }";
    return smallestFolder({
      "briefing.yaml": text
        .replace("[en]", "[en, ru]")
        .replace("{ en: Smallest }", title),
    });
  }
  const files = Object.entries({ ...smallestTexts, "briefing.yaml": text });
  const russian = files.map(([name, one]) => [
    name,
    one
      .replace("[en]", "[ru]")
      .replace("{ en: Smallest }", "{ en: Вторая карта }")
      .replaceAll("{ en: ", "{ ru: "),
  ]);
  return smallestFolder(Object.fromEntries(russian) as Record<string, string>);
}

beforeEach(() => {
  disk.ids = ["first", "second"];
});

const hrefsOf = (html: string) =>
  [...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href]) => href);

test("the index lists all briefings with their pictures, in its language or else in theirs, marked", () => {
  const html = renderToStaticMarkup(<BriefingIndex lang="en" />);
  const list = html.slice(html.indexOf("<main"));
  expect(hrefsOf(list)).toEqual(["/en/first/", "/ru/second/"]);
  expect(list).toContain('src="/figure/en/first/first-overview-card-en.png"');
  expect(list).toContain('src="/figure/ru/second/second-overview-card-ru.png"');
  expect(list).toContain(
    '<span lang="ru" dir="ltr">Вторая карта <small>(Русский)</small></span>',
  );
  expect(html).not.toContain("location.replace");
  const russian = renderToStaticMarkup(<BriefingIndex lang="ru" />);
  expect(russian).toContain("Первая карта");
  expect(describeIndex("en").robots).toBeUndefined();
});

test("the root leads to the index of the reader's language, and lists all without scripts", () => {
  const html = renderToStaticMarkup(<LanguageChoice />);
  expect(html).toContain('({"en":"/en/","ru":"/ru/"})');
  expect(hrefsOf(html)).toEqual([
    "/en/",
    "/en/first/",
    "/ru/second/",
    "/ru/",
    "/ru/first/",
    "/ru/second/",
  ]);
});

test("the header, a page that is not found, the search and the sitemap lead to them", () => {
  const page = openPage({ lang: "en", briefing: "first" });
  const header = renderToStaticMarkup(<SiteHeader {...page} search={null} />);
  expect(hrefsOf(header)).toContain("/en/");
  const notFound = renderToStaticMarkup(<NotFound />);
  expect(hrefsOf(notFound)).toEqual(
    expect.arrayContaining(["/en/", "/en/first/", "/ru/", "/ru/second/"]),
  );
  // It can be searched from there too, and results lead to the same search in the other.
  expect(notFound).toMatch(/<form[^>]* action="\/en\/first\/search\/"/);
  expect(listOtherBriefings("first", "en").map(({ id }) => id)).toEqual([
    "second",
  ]);
  const urls = listPages().map(({ url }) => new URL(url).pathname);
  expect(urls).toEqual(
    expect.arrayContaining(["/en/", "/ru/", "/en/first/", "/ru/second/"]),
  );
  expect(urls).not.toContain("/en/second/");
});

test("one alone opens directly, from the root and from the index, and no page leads to an index", () => {
  disk.ids = ["first"];
  const root = renderToStaticMarkup(<LanguageChoice />);
  expect(root).toContain('({"en":"/en/first/","ru":"/ru/first/"})');
  const index = renderToStaticMarkup(<BriefingIndex lang="ru" />);
  expect(index).toContain('({"ru":"/ru/first/"})');
  expect(describeIndex("ru").robots).toEqual({ index: false });
  const page = openPage({ lang: "en", briefing: "first" });
  const header = renderToStaticMarkup(<SiteHeader {...page} search={null} />);
  expect(hrefsOf(header)).not.toContain("/en/");
  const urls = listPages().map(({ url }) => new URL(url).pathname);
  expect(urls).not.toContain("/en/");
  expect(hrefsOf(renderToStaticMarkup(<NotFound />))).toContain(
    "/en/first/uzbekistan/",
  );
});
