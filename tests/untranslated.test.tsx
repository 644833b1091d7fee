import { strFromU8, unzipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceList } from "@/components/sources/source-list";
import { describePlaces } from "@/wording/map/describe-places";
import { renderEmbed } from "@/components/embed/render-embed";
import { shortenMarkup } from "@/lib/embed/shorten-markup";
import { FactTable } from "@/components/table/fact-table";
import { renderReport } from "@/documents/render-report";
import { createWords, wordsFrom } from "@/i18n/translator";
import { loadInterfaceLanguages } from "@/lib/load/messages";
import { smallestFolder, smallestTexts } from "@/lib/briefing/smallest.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { chooseView } from "@/wording/page/view-files";

/** A briefing in English, of which nothing but the title and one name is in Russian. */
function openPartly(lang: string) {
  const replace = (file: string, from: string, to: string) =>
    (smallestTexts[file] ?? "").replace(from, to);
  const briefing = buildBriefing(
    smallestFolder({
      "briefing.yaml": replace("briefing.yaml", "[en]", "[en, ru]").replace(
        "{ en: Smallest }",
        "{ ru: Наименьшее, en: Smallest }",
      ),
      "places.yaml": replace(
        "places.yaml",
        "{ en: Uzbekistan }",
        "{ en: Uzbekistan, ru: Узбекистан }",
      ),
    }),
  );
  const languages = briefing.languages.slice();
  return { lang, languages, briefing, words: createWords(lang) };
}

const statement = "Uzbekistan sent a delegation.";
const marked = `<span lang="en" dir="ltr">${statement} <small>(English)</small></span>`;

test("a page shows a name in its language, and a statement that is not translated in the main language, marked", () => {
  const html = renderToStaticMarkup(<FactTable {...openPartly("ru")} />);
  expect(html).toContain(">Узбекистан</a>");
  const inEnglish = renderToStaticMarkup(<SourceList {...openPartly("en")} />);
  expect(inEnglish).toContain(statement);
  expect(inEnglish).not.toContain("<small>");
});

test("so does a list of sources, and no text of it is empty", () => {
  const html = renderToStaticMarkup(<SourceList {...openPartly("ru")} />);
  expect(html).toContain('<span lang="en" dir="ltr">[Release');
  expect(html).toContain(marked);
  expect(html).not.toMatch(/undefined|<(p|h\d|a|dd|li)[^>]*><\/\1>/);
});

test("so does an embed, which is called by its translated title", async () => {
  const html = await renderEmbed(chooseView(openPartly("ru"), "overview.html"));
  expect(html).toContain(shortenMarkup(marked));
  expect(html).toContain("<title>Наименьшее</title>");
  expect(html).toContain(
    "lang=en dir=ltr>Nothing here is real. <small>(English)</small>",
  );
});

test("a message that the interface lacks in a language stands in English, marked where it is text", () => {
  const messages = (lang: string) =>
    loadInterfaceLanguages().find(({ tag }) => tag === lang)?.catalogue ?? {};
  const { Sources: _, ...rest } = messages("ru");
  const words = wordsFrom("ru", rest, messages("en"));
  const page = { ...openPartly("ru"), words };
  const html = renderToStaticMarkup(<SourceList {...page} />);
  expect(html).toContain(' · <span lang="en" dir="ltr">');
  // An attribute has the words alone.
  expect(html).not.toMatch(/="[^"]*&lt;span/);
  const whole = renderToStaticMarkup(<SourceList {...openPartly("ru")} />);
  expect(whole).not.toContain(' · <span lang="en" dir="ltr">');
});

test("a Word document gives such a statement its language, for speech and spelling", async () => {
  const page = chooseView(openPartly("ru"), "uzbekistan.docx");
  const { body } = await renderReport(page);
  const xml = strFromU8(
    unzipSync(body)["word/document.xml"] ?? new Uint8Array(),
  );
  const run =
    /<w:r>(?:(?!<\/w:r>).)*Uzbekistan sent a delegation\.(?:(?!<\/w:r>).)*<\/w:r>/.exec(
      xml,
    )?.[0];
  expect(run).toContain('<w:lang w:val="en-GB"/>');
  expect(run).toContain(`${statement} (English)`);
});

test("a slide gives it its language too", async () => {
  const page = chooseView(openPartly("ru"), "uzbekistan.pptx");
  const { body } = await renderReport(page);
  const parts = unzipSync(body);
  const xml = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
  const runs = xml.match(/<a:r>(?:(?!<\/a:r>).)*<\/a:r>/gs) ?? [];
  const [said] = runs.filter((run) => run.includes(statement));
  expect(said).toContain(' lang="en-GB"');
  const others = runs.filter((run) => !run.includes("(English)"));
  for (const run of others) expect(run).toContain(' lang="ru-RU"');
});

test("so does what a role is called, on the map, in a table and in a document", async () => {
  const page = openPartly("ru");
  const { briefing, lang, words } = page;
  const role = "Delegation";
  const [place] = describePlaces(briefing, lang, words);
  expect(place?.marks.participation.label).toEqual([
    { text: role, lang: "en" },
  ]);
  expect(await renderEmbed(chooseView(page, "overview.html"))).toContain(
    `<span lang=en>${role}</span>`,
  );
  const html = renderToStaticMarkup(<FactTable {...page} />);
  expect(html).toContain(`<span lang="en" dir="ltr">${role} <small>`);
  const { body } = await renderReport(chooseView(page, "overview.docx"));
  const xml = strFromU8(
    unzipSync(body)["word/document.xml"] ?? new Uint8Array(),
  );
  expect(xml).toMatch(
    new RegExp(`w:val="en-GB"/>(?:(?!</w:r>).)*${role} \\(English\\)`),
  );
});

test("a phrase of the briefing that is not translated stands in the main language, marked", () => {
  const page = openPartly("ru");
  const own = { role: { en: "Role at the summit" } };
  const html = renderToStaticMarkup(
    <FactTable {...page} words={createWords("ru", own)} />,
  );
  expect(html).toContain('lang="en" title="');
  expect(html).toContain(">Role at the summit</button>");
});
