import { brotliCompressSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { isLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { entryKinds, pathOfEntry } from "@/lib/search/entry";
import { unpackEntries } from "@/lib/search/pack";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { createFind } from "@/lib/search/search";
import { withBase } from "@/lib/url/site";
import { openPage } from "@/wording/page/open-page";
import { EntryList } from "@/components/search/entry-list";
import { openEntries } from "@/wording/search/open-entries";
import {
  listSearchIndexes,
  writeSearchIndex,
} from "@/documents/search-index/write-search-index";
import { SiteSearch } from "@/components/search/site-search";

const [briefing = ""] = listBriefings();
const langs = loadBriefing(briefing).languages.filter(isLanguage);

describe.each(langs)("in %s", (lang) => {
  const page = openPage({ lang, briefing });
  const entries = openEntries(page);

  test("the index is at most 12 kB and brings back every entry", () => {
    const text = writeSearchIndex({ lang, file: `${briefing}.json` });
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(12_000);
    expect(unpackEntries(JSON.parse(text))).toEqual(entries);
  });

  test("every place, person, organisation, event, phase, question and source can be found by its title", () => {
    const { places, persons, organisations, events } = page.briefing;
    const { phases, disagreements, sources } = page.briefing;
    const records = [
      places,
      persons,
      organisations,
      events,
      phases,
      disagreements,
      sources,
    ].flat();
    expect(entries.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const find = createFind(entries);
    for (const entry of entries) expect(find(entry.title)).toContain(entry);
  });

  test("the list has a link to every entry, kind by kind", () => {
    const html = renderToStaticMarkup(<EntryList {...page} />);
    for (const entry of entries) {
      const href = withBase(pathOfEntry(entry, lang, briefing));
      expect(html).toContain(`<a href="${href}">`);
    }
    const kinds = entryKinds.filter((kind) =>
      entries.some((entry) => entry.kind === kind),
    );
    for (const kind of kinds) expect(html).toContain(`id="${kind}-list"`);
    expect(html.match(/<li/g)).toHaveLength(entries.length + kinds.length);
  });

  test("without scripts, a link to the list stands where the box would be", () => {
    const words = createWords(lang);
    const html = renderToStaticMarkup(
      <SiteSearch briefing={briefing} lang={lang} words={words} />,
    );
    expect(html).toBe(
      `<div class="search"><a class="search-link" href="${withBase(
        `/${lang}/${briefing}/search/`,
      )}">${words("Search.all")}</a></div>`,
    );
  });
});

test("there is an index for each language of each briefing, and no other file", () => {
  expect(
    listSearchIndexes().filter(({ file }) => file === `${briefing}.json`),
  ).toEqual(langs.map((lang) => ({ lang, file: `${briefing}.json` })));
  expect(() => writeSearchIndex({ lang: "en", file: "x.txt" })).toThrow(
    "no such file",
  );
});
