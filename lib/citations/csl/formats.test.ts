import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { escapeTex, formatBibtex } from "./bibtex";
import type { CslItem } from "./csl-item";
import { formatRis } from "./ris";

const map: CslItem = {
  id: "briefing-map-ashgabat-2018",
  type: "map",
  title: "Launch in Ashgabat",
  author: [{ literal: "Briefing Map" }],
  issued: { "date-parts": [[2026, 11, 23]] },
  version: "1.0.0",
  URL: "https://maps.example.org/en/ashgabat-2018/",
  language: "en",
};
const page: CslItem = {
  id: "s00",
  type: "webpage",
  title: "“План” Oʻzbekiston: 50% of {a} & b_c, #1 ~ ^ \\ $",
  author: [{ literal: "United Nations & others" }],
  issued: { "date-parts": [[2018, 4]], circa: true },
  accessed: { "date-parts": [[2026, 1, 2]] },
  URL: `https://un.example/a_b?c=1&d=%D0%90&${"long=".repeat(20)}#x`,
  language: "ru",
  note: "First line\nand second",
};
const undated: CslItem = {
  id: "s2",
  type: "article-newspaper",
  title: "News",
  "container-title": "Newspaper",
  issued: {
    "date-parts": [
      [2018, 4, 29],
      [2018, 4, 30],
    ],
  },
  language: "uz-Latn",
};
const items = [map, page, undated];

const read = (text: string) => new Cite(text).data as CslItem[];

describe("BibTeX", () => {
  const text = formatBibtex(items);

  test("is read back by Citation.js with ids, texts, dates and addresses", () => {
    expect(read(text)).toMatchObject([
      {
        id: map.id,
        title: map.title,
        author: [{ family: "Briefing Map" }],
        issued: map.issued,
        URL: map.URL,
      },
      {
        id: "s00",
        type: "webpage",
        title: page.title,
        author: [{ family: "United Nations & others" }],
        issued: { "date-parts": [[2018, 4]] },
        accessed: page.accessed,
        URL: page.URL,
        language: "russian",
      },
      {
        id: "s2",
        "container-title": "Newspaper",
        issued: undated.issued,
      },
    ]);
  });

  test("has what biblatex and BibTeX each need", () => {
    expect(text).toContain("@online{s00,");
    expect(text).toContain("  date = {2018-04~},\n");
    expect(text).toContain("  year = {2018},\n");
    expect(text).toContain("  journal = {Newspaper},\n");
    expect(text).toContain("langid = {russian}");
    expect(text).toContain("date = {2018-04-29/2018-04-30}");
    expect(text).not.toContain("undefined");
  });

  test("tells the day of access once, and no note but that of the source", () => {
    const visited: CslItem = {
      ...undated,
      URL: "https://news.example",
      accessed: { "date-parts": [[2026, 11]], circa: true },
    };
    const entry = formatBibtex([visited]);
    expect(entry).toContain("  urldate = {2026-11},\n");
    expect(entry).not.toContain("note =");
    expect(formatRis([visited])).toContain("Y2  - 2026/11//\r\n");
    expect(text).toContain("  note = {First line and second},\n");
  });

  test("tells an article of a newspaper from one of a journal", () => {
    expect(text).toContain("  entrysubtype = {newspaper},\n");
    expect(text).toContain("  journaltitle = {Newspaper},\n");
  });

  test("names only languages that babel knows, and the source's where it is another", () => {
    const told = { ...undated, custom: { "source-language": "fr" } };
    expect(formatBibtex([told])).toContain("  language = {langfrench},\n");
    expect(formatBibtex([told])).not.toContain("langid");
    const german = { ...undated, language: "de-AT" };
    expect(formatBibtex([german])).toContain("  langid = {ngerman},\n");
    expect(formatBibtex([german])).not.toContain("  language =");
  });

  test("escapes what TeX would run", () => {
    expect(escapeTex("a & {b} \\x")).toBe("a \\& \\{b\\} \\textbackslash{}x");
  });
});

describe("RIS", () => {
  const text = formatRis(items);

  test("is read back by Citation.js with whole ids, words and addresses", () => {
    expect(read(text)).toMatchObject([
      {
        id: map.id,
        type: "map",
        title: map.title,
        issued: map.issued,
        URL: map.URL,
        language: "en",
      },
      {
        id: "s00",
        type: "webpage",
        title: page.title,
        URL: page.URL,
        note: "First line and second",
      },
      { id: "s2", title: "News" },
    ]);
  });

  test("names institutions so that no program takes them for persons", () => {
    const author = [{ literal: "CTITF, United Nations" }];
    const ris = formatRis([{ ...page, author }]);
    const names = [...ris.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, one]) => one);
    expect(names).toEqual(["CTITF\u201a\u00a0United\u00a0Nations,"]);
  });

  test("has one tag a line, padded dates, and says what is approximate", () => {
    for (const line of text.split("\r\n")) {
      expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
    }
    expect(text).toContain("DA  - 2026/11/23/\r\n");
    expect(text).toContain("DA  - 2018/04//circa\r\n");
    expect(text).toContain("Y2  - 2026/01/02/\r\n");
    expect(text.match(/^ER {2}- $/gm)).toHaveLength(3);
  });
});
