import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { listStatements } from "../../briefing/statements";
import { citeMap, citePlace, showVersion } from "./cite-briefing";
import { citeEndings, listCslItems, writeCiteFile } from "./cite-files";
import { citeSource } from "./cite-source";
import { citeStatement } from "./cite-statement";
import { citationStyles, formatCitation, type CitationStyle } from "./engine";

const briefing = buildBriefing(sampleFolder());
const url = "https://maps.example.org/en/sample/";
const map = citeMap(briefing, "en", url);
const styles = Object.keys(citationStyles) as CitationStyle[];

function findSource(id: string) {
  const source = briefing.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return source;
}

describe("the map", () => {
  test("is cited with version, date, address and status, and no date of access", () => {
    expect(map).toEqual({
      id: "briefing-map-sample",
      type: "map",
      title: "Sample",
      author: [{ literal: "Nobody" }],
      issued: { "date-parts": [[2020, 1, 1]] },
      URL: url,
      language: "en",
      version: "1.0.0",
      status: "draft",
    });
  });

  test.each(styles)("in %s has title, version, year and address", (style) => {
    const text = formatCitation(showVersion(map, "version 1.0.0"), style, "en");
    expect(text).toContain("Sample (version 1.0.0)");
    expect(text).toContain("2020");
    expect(text).toContain(url);
    expect(text).not.toContain("\n");
  });

  test("in Russian is cited in Russian", () => {
    const item = { ...map, title: "Карта", language: "ru" };
    expect(formatCitation(item, "apa", "ru")).toBe(
      `Nobody. (2020). Карта (1.0.0) [Карта]. ${url}`,
    );
    const source = {
      ...citeSource(findSource("s2"), "en"),
      title: "«План»",
      URL: "https://un.example/",
      accessed: { "date-parts": [[2020, 1, 2]] },
    };
    expect(formatCitation(source, "chicago", "ru")).toBe(
      "Nobody. 2018. «„План“». май. https://un.example/.",
    );
    expect(formatCitation(source, "harvard1", "ru")).toContain(
      "(Дата обращения: 02.01.2020)",
    );
  });

  test("has pages of places as parts", () => {
    const [place] = briefing.places;
    if (place === undefined) throw new Error("no place");
    const item = citePlace(briefing, place, "en", `${url}north/`);
    expect(item).toMatchObject({
      id: "briefing-map-sample-north",
      title: "North",
      "container-title": "Sample",
    });
    expect(formatCitation(item, "chicago", "en")).toBe(
      `Nobody. 2020. “North”. Sample. 1 January. ${url}north/.`,
    );
  });
});

describe("a source", () => {
  test("has the date as far as it is known, and an address only if there is one", () => {
    expect(citeSource(findSource("s1"), "en")).toEqual({
      id: "s1",
      type: "dataset",
      title: "Gazetteer",
      author: [{ literal: "Nobody" }],
      URL: "https://example.org/gazetteer",
      accessed: { "date-parts": [[2020, 1, 1]] },
      language: "en",
    });
    expect(citeSource(findSource("s2"), "en")).toEqual({
      id: "s2",
      type: "document",
      title: "[Release]",
      author: [{ literal: "Nobody" }],
      issued: { "date-parts": [[2018, 5]] },
      language: "en",
    });
  });

  test("of the news is by its newspaper", () => {
    const news = { ...findSource("s1"), kind: "news" as const };
    expect(citeSource(news, "en")).toMatchObject({
      type: "article-newspaper",
      "container-title": "Nobody",
    });
  });

  test("with a title of ours has it in brackets and not in quotation marks", () => {
    const item = citeSource(findSource("s2"), "en");
    for (const style of styles) {
      expect(formatCitation(item, style, "en")).toMatch(/(^|[^“])\[Release\]/);
    }
  });
});

test("a statement is cited at its address, and leads to the sources on which it rests", () => {
  const find = (id: string) => {
    const one = listStatements(briefing).find((each) => each.id === id);
    if (one === undefined) throw new Error(`no statement ${id}`);
    return citeStatement(briefing, one, "en", (path) => `https://x${path}`);
  };
  expect(find("participation:north-launch")).toMatchObject({
    statement: {
      id: "briefing-map-sample-participation-north-launch",
      title: "North sent its minister",
      URL: "https://x/en/sample/north/",
    },
    supporting: [{ id: "s2" }],
    contradicting: [],
  });
  expect(find("event:meeting").statement.URL).toBe(
    "https://x/en/sample/events/#meeting",
  );
  expect(find("participation:north-meeting").statement.URL).toBe(
    "https://x/en/sample/events/#meeting",
  );
  expect(find("disagreement:host:1").statement.URL).toBe(
    "https://x/en/sample/disagreements/#host",
  );
  expect(find("organisation:office").statement.URL).toBe(
    "https://x/en/sample/",
  );
});

test.each(citeEndings)(
  "%s is read back with the map and every source",
  (ending) => {
    const items = listCslItems(briefing, "en");
    const text = writeCiteFile(briefing, "en", ending);
    const read = new Cite(ending === ".json" ? JSON.parse(text) : text);
    const ids = (read.data as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(items.map(({ id }) => id));
  },
);
