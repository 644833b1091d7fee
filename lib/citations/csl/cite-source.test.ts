import { expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { linkBriefing } from "../../briefing/link";
import type { SourceRecord } from "../../briefing/schema/evidence-schema";
import { readValidRecords } from "../../load/build-briefing";
import { citeSource } from "./cite-source";

const cite = (change: Partial<SourceRecord>) => {
  const records = readValidRecords(sampleFolder());
  Object.assign(records.sources[1] ?? {}, change);
  const [, source] = linkBriefing(records).sources;
  if (source === undefined) throw new Error("no source");
  return citeSource("sample", source, "en");
};

test.each([
  ["report", "report"],
  ["statute", "legislation"],
  ["case", "legal_case"],
  ["videoRecording", "motion_picture"],
] as const)(
  "a %s of Zotero is cited as a %s, by who published it",
  (type, csl) => {
    expect(cite({ type })).toMatchObject({
      type: csl,
      author: [{ literal: "Nobody" }],
    });
  },
);

test.each(["journalArticle", "bookSection", "newspaperArticle"] as const)(
  "a %s stands in what published it",
  (type) => {
    const item = cite({ type });
    expect(item["container-title"]).toBe("Nobody");
    expect(item.author).toBeUndefined();
  },
);

test("a source without a type is what its kind says: an article of a newspaper, a page, a document", () => {
  const url = "https://example.org/";
  expect(cite({ kind: "news" }).type).toBe("article-newspaper");
  expect(cite({ kind: "ngo", url }).type).toBe("webpage");
  expect(cite({ kind: "ngo" }).type).toBe("document");
});

test("an entry is in the language of its title, and says in which its source is", () => {
  expect(cite({ language: "ru" })).toMatchObject({
    id: "sample.s2",
    language: "en",
    custom: { "source-language": "ru" },
  });
  expect(cite({ title: { fr: "Titre" } }).language).toBe("fr");
});
