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
  return citeSource(source, "en");
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
