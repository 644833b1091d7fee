import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { listStatements } from "../../briefing/statements";
import { sampleTerms } from "../citation-terms.sample";
import { citeMap, citePlace } from "./cite-briefing";
import { keyOf, mapKeyOf } from "./cite-key";
import {
  citeEndings,
  citeParts,
  listCslItems,
  writeCiteFile,
} from "./cite-files";
import { citeSource } from "./cite-source";
import { citeStatement } from "./cite-statement";
import { prepareForFile } from "./prepare-for-file";

const briefing = buildBriefing(sampleFolder());
const url = "https://maps.example.org/en/sample/";
const map = citeMap(briefing, "en", url);

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

  test("has pages of places as parts", () => {
    const [place] = briefing.places;
    if (place === undefined) throw new Error("no place");
    const item = citePlace(briefing, place, "en", `${url}north/`);
    expect(item).toMatchObject({
      id: "briefing-map-sample.north",
      title: "North",
      "container-title": "Sample",
    });
  });
});

describe("a source", () => {
  test("has the date as far as it is known, and an address only if there is one", () => {
    expect(citeSource("sample", findSource("s1"), "en")).toEqual({
      id: "sample.s1",
      type: "dataset",
      title: "Gazetteer",
      author: [{ literal: "Nobody" }],
      URL: "https://example.org/gazetteer",
      accessed: { "date-parts": [[2020, 1, 1]] },
      language: "en",
      custom: { "source-language": "en" },
    });
    expect(citeSource("sample", findSource("s2"), "en")).toEqual({
      id: "sample.s2",
      type: "document",
      title: "[Release]",
      author: [{ literal: "Nobody" }],
      issued: { "date-parts": [[2018, 5]] },
      language: "en",
      custom: { "source-language": "en" },
    });
  });

  test("of the news is by its newspaper", () => {
    const news = { ...findSource("s1"), kind: "news" as const };
    expect(citeSource("sample", news, "en")).toMatchObject({
      type: "article-newspaper",
      "container-title": "Nobody",
    });
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
      id: "briefing-map-sample.participation.north-launch",
      title: "North sent its minister",
      URL: "https://x/en/sample/north/",
    },
    supporting: [{ id: "sample.s2" }],
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
  "%s is read back with the map, its places and every source",
  (ending) => {
    const items = listCslItems(briefing, "en", sampleTerms);
    expect(items.map(({ id }) => id)).toEqual([
      "briefing-map-sample",
      ...briefing.places.map(({ id }) => `briefing-map-sample.${id}`),
      ...briefing.sources.map(({ id }) => `sample.${id}`),
    ]);
    const part = "" as const;
    const text = writeCiteFile(briefing, "en", sampleTerms, { ending, part });
    const read = new Cite(ending === ".csl.json" ? JSON.parse(text) : text);
    const ids = (read.data as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(items.map(({ id }) => id));
  },
);

test("every statement has a key of its own, which no other entry has", () => {
  const keys = citeParts.flatMap((part) => {
    const file = { ending: ".csl.json", part } as const;
    const text = writeCiteFile(briefing, "en", sampleTerms, file);
    return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
  });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("briefing-map-sample.participation.north-launch");
});

test.each(citeEndings)(
  "%s says with which version, and that it is a draft",
  (ending) => {
    for (const part of citeParts) {
      const text = writeCiteFile(briefing, "en", sampleTerms, { ending, part });
      expect(text).toContain("(version 1.0.0 draft)");
    }
  },
);

test("a key has no sign that TeX or pandoc reads, and says its briefing", () => {
  expect(mapKeyOf("a", "title:x:2018-04~/2018-05?")).toBe(
    "briefing-map-a.title.x.2018-04__2018-05_",
  );
  expect(keyOf("a-b", "c")).not.toBe(keyOf("a", "b-c"));
});

test("an entry says that nobody else can follow its address, and not of those of sources", () => {
  const isLocal = true;
  const item = prepareForFile(map, sampleTerms, isLocal);
  expect(item.note).toBe("localAddress");
  const source = citeSource("sample", findSource("s1"), "en");
  expect(prepareForFile(source, sampleTerms, isLocal).note).toBeUndefined();
  expect(prepareForFile(map, sampleTerms, false).note).toBeUndefined();
});
