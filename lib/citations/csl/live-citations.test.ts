import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { listBriefings, loadBriefing } from "../../load/load";
import { listStatements } from "../../briefing/statements";
import { citeEndings, listCslItems, writeCiteFile } from "./cite-files";
import { citeStatement } from "./cite-statement";
import type { CslItem } from "./csl-item";
import { citationStyles, formatCitation, type CitationStyle } from "./engine";

const cases = listBriefings().flatMap((id) =>
  loadBriefing(id).languages.map((lang) => [id, lang] as const),
);

describe.each(cases)("the citations of %s in %s", (id, lang) => {
  const briefing = loadBriefing(id);
  const items = listCslItems(briefing, lang);

  test.each(citeEndings)("%s: the map and every source", (ending) => {
    const text = writeCiteFile(briefing, lang, ending);
    const read = new Cite(ending === ".json" ? JSON.parse(text) : text)
      .data as CslItem[];
    expect(read.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(read.map(({ title }) => title)).toEqual(
      items.map(({ title }) => title),
    );
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

  test.each(Object.keys(citationStyles) as CitationStyle[])(
    "%s: every work has its title and its year",
    (style) => {
      for (const item of items) {
        const text = formatCitation(item, style, lang);
        expect(text).toContain(item.title.split(/[“”«»"„‟']/)[0]);
        expect(text).toContain(
          String(item.issued?.["date-parts"][0]?.[0] ?? ""),
        );
        expect(text).not.toMatch(/undefined|NaN|\[object|CSL STYLE ERROR/);
      }
    },
  );

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
