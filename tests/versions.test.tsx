import { XMLParser, XMLValidator } from "fast-xml-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readVersionNews } from "@/lib/versions/version-news";
import { listCorrectionsOf } from "@/lib/versions/corrections";
import { ReportError } from "@/components/record/report-error";
import {
  formatFeed,
  listFeeds,
  writeFeed,
} from "@/documents/versions/atom-feed";
import { correctedSample } from "@/components/versions/corrected.sample";
import { VersionDiff } from "@/components/versions/version-diff";
import { formatVersionList } from "@/documents/versions/write-version-list";

const { page, versions } = correctedSample();
const [before, after] = versions;
if (before === undefined || after === undefined) throw new Error("no sample");
const diff = renderToStaticMarkup(
  <VersionDiff page={page} pair={{ before, after }} />,
);
const section = (id: string) =>
  diff.split("<section").find((part) => part.includes(`id="${id}"`)) ?? "";

describe("the difference of two versions", () => {
  test("says what was wrong, since when and why, before all that has changed", () => {
    const [head = ""] = diff.split("<section");
    expect(head).toContain("North &amp; South were called the host.");
    expect(head).toContain("The source names South.");
    expect(head).toContain("Wrong since version 1.0.0, corrected in 1.1.0.");
  });

  test("marks what was corrected apart from what has changed", () => {
    expect(section("participation-south-launch")).toContain(">corrected<");
    expect(section("places-north")).toMatch(/<del>.*001<\/del><ins>.*009/);
    expect(section("places-north")).toMatch(/M49.*001.*009/);
  });

  test("lists the briefing's own fields, and what is new in no statement", () => {
    expect(section("briefing-sample")).toMatch(/01-01<\/del><ins>.*02-03/);
    expect(section("corrections-wrong-host")).toContain(">new<");
  });
});

describe("the file of versions", () => {
  const text = formatVersionList(page.briefing, versions);
  const list = JSON.parse(text);
  const news = (view: string, version = "1.0.0") =>
    readVersionNews(list, { version, view, lang: "en" }).map(
      ({ text, kind }) => `${kind}: ${text}`,
    );

  test("tells a pinned view what has been corrected in it, and in no other", () => {
    const newer =
      "newer: There is a newer version (1.1.0, 3 February 2020): 1 statement differs.";
    expect(news("south")).toEqual([
      "corrected: South: 1 error has since been corrected.",
      newer,
    ]);
    expect(news("north")).toEqual([newer]);
    expect(news("overview")).toEqual([
      "corrected: 1 error in it has since been corrected.",
      newer,
    ]);
    expect(news("south", "1.1.0")).toEqual([]);
  });

  test("leads from each view to the first correction of what it shows", () => {
    for (const view of ["south", "overview"])
      expect(
        readVersionNews(list, { version: "1.0.0", view, lang: "en" })[0],
      ).toMatchObject({
        kind: "corrected",
        href: expect.stringMatching(/\/versions\/#correction-wrong-host$/),
      });
  });

  test("tells the same to trees that know only what 1.2.0 knew", () => {
    const [old, present] = list.versions;
    expect(old.said.en).toContain(
      "1 statement differs. 1 error in it has since",
    );
    expect(old.href.en).toMatch(/\/en\/sample\/diff\/1\.0\.0\.\.1\.1\.0\/$/);
    expect(old.changed).toBe(1);
    expect(present.said).toBeUndefined();
  });

  test("gives each correction once, with the places that it concerns", () => {
    expect(list.versions[0].corrections).toEqual(["wrong-host"]);
    expect(list.corrections).toMatchObject([
      { id: "wrong-host", since: "1.0.0", places: ["south"] },
    ]);
  });
});

describe("the feed", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "entry",
  });
  const xml = formatFeed(page.briefing, versions, "en");
  const { feed } = parser.parse(xml);

  test("is Atom: id, title, updated, author and a link to itself, in feed and entries", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author.name).toBe("Nobody");
    expect(feed.updated).toBe("2020-02-03T00:00:00Z");
    expect(feed.link).toContainEqual(
      expect.objectContaining({
        "@_rel": "self",
        "@_href": expect.stringMatching(/^https?:.*\/feed\/en\/sample\.atom$/),
      }),
    );
    for (const part of [feed, ...feed.entry]) {
      expect(part.id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(part.title).not.toBe("");
      expect(part.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test("has an entry for each version and each correction, the newest first", () => {
    const entries = feed.entry.map(
      (entry: { title: string; category: { "@_term": string } }) => [
        entry.category["@_term"],
        entry.title,
      ],
    );
    expect(entries).toEqual([
      [
        "correction",
        "Correction in version 1.1.0: North &amp; South were called the host.",
      ].map((text) => text.replace("&amp;", "&")),
      ["version", "Version 1.1.0: Sample"],
      ["version", "Version 1.0.0: Sample"],
    ]);
    expect(feed.entry[0].summary).toContain("The source names South.");
    expect(feed.entry[0].link["@_href"]).toMatch(
      /\/en\/sample\/versions\/#correction-wrong-host$/,
    );
  });

  test("keeps the ids of its entries when versions are added, one for each language", () => {
    const old = parser.parse(formatFeed(page.briefing, [before], "en")).feed;
    const ids = feed.entry.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(old.entry[0].id);
    const russian = parser.parse(
      formatFeed(page.briefing, versions, "ru"),
    ).feed;
    expect(ids).not.toContain(russian.entry[0].id);
  });

  test.each(listFeeds())("of the live data is well-formed: %o", (params) => {
    const lang = params.lang as "en" | "ru";
    const text = writeFeed(params.file.replace(".atom", ""), lang);
    expect(XMLValidator.validate(text)).toBe(true);
  });
});

test("an error can be reported where the briefing gives a contact, and only there", () => {
  const show = (contact: string) =>
    renderToStaticMarkup(
      <ReportError
        {...correctedSample(contact).page}
        name="North"
        path="/en/sample/north/"
      />,
    );
  expect(show("")).toBe("");
  const letter = show("contact: { email: maps@example.org }\n");
  expect(letter).toContain(
    "mailto:maps@example.org?subject=Error%20in%20North",
  );
  expect(letter).toContain(encodeURIComponent("/en/sample/north/"));
  expect(letter).toContain("Report an error");
});

test("the sample's correction is of the version before it alone", () => {
  const { corrections } = page.briefing;
  expect(listCorrectionsOf(corrections, "1.0.0")).toHaveLength(1);
  expect(listCorrectionsOf(corrections, "1.1.0")).toHaveLength(0);
});
