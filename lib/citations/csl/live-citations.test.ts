import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { listBriefings, loadBriefing } from "../../load/load";
import { listStatements } from "../../briefing/statements";
import { sampleTerms } from "../citation-terms.sample";
import { citeEndings, listCslItems, writeCiteFile } from "./cite-files";
import { citeStatement } from "./cite-statement";
import type { CslItem } from "./csl-item";
import { findBabelName } from "./babel";

const cases = listBriefings().flatMap((id) =>
  loadBriefing(id).languages.map((lang) => [id, lang] as const),
);

describe.each(cases)("the citations of %s in %s", (id, lang) => {
  const briefing = loadBriefing(id);
  const items = listCslItems(briefing, lang, sampleTerms);

  test.each(citeEndings)("%s: the map and every source", (ending) => {
    const text = writeCiteFile(briefing, lang, sampleTerms, {
      ending,
      part: "",
    });
    const read = new Cite(ending === ".csl.json" ? JSON.parse(text) : text)
      .data as CslItem[];
    expect(read.map((item) => item.id)).toEqual(items.map((item) => item.id));
    // What keeps its case in BibTeX is marked so by Citation.js.
    expect(
      read.map(({ title }) => title.replaceAll(/<\/?span[^>]*>/g, "")),
    ).toEqual(items.map(({ title }) => title));
    expect(read.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
    const parts = (item: CslItem) => item.issued?.["date-parts"][0];
    // Of news in RIS, Citation.js reads the year alone; the whole date is checked in the text.
    const isYearOnly = (item: CslItem) =>
      ending === ".ris" && item.type === "article-newspaper";
    expect(read.map(parts)).toEqual(
      items.map((item) =>
        isYearOnly(item) ? parts(item)?.slice(0, 1) : parts(item),
      ),
    );
    for (const item of items.filter(isYearOnly)) {
      const [year, month, day] = (parts(item) ?? []).map((part) =>
        String(part).padStart(2, "0"),
      );
      if (year === undefined) continue;
      expect(text).toContain(`DA  - ${year}/${month ?? ""}/${day ?? ""}/`);
    }
  });

  test("each entry is in the language of its title, which babel knows", () => {
    for (const item of items) {
      expect(findBabelName(item.language ?? "")).toBeDefined();
      const isCyrillic = /[а-я]{4}/i.test(item.title);
      if (lang === "ru" && isCyrillic) expect(item.language).toBe("ru");
      if (lang === "en") expect(isCyrillic).toBe(false);
    }
  });

  test("every statement leads to a source that supports it", () => {
    for (const one of listStatements(briefing)) {
      const { statement, supporting } = citeStatement(
        briefing,
        one,
        lang,
        (path) => `https://maps.example.org${path}`,
      );
      expect(statement.URL).toContain(`/${lang}/${id}/`);
      expect(supporting.length, one.id).toBeGreaterThan(0);
    }
  });
});
