import { describe, expect, test } from "vitest";
import { headerRules, headersOf, openFraming } from "./response-headers";
import { isText, mediaTypeOf } from "./media-types";

const get = (inside: string, framing = openFraming) =>
  headersOf(inside, 200, framing);

describe.each(["", "/v/1.2.0", "/v/sahel-2014-1.2.0"])("%s", (tree) => {
  test("names that change with their content are kept, all others asked for again", () => {
    const cached = (inside: string) => get(tree + inside)["Cache-Control"];
    expect(cached("/_next/static/chunks/a.js")).toContain("immutable");
    for (const inside of ["/", "/embed/map.js", "/embed.js", "/data/a.csv"])
      expect(cached(inside)).toBe("no-cache");
    expect(cached("/en/_next/static/a.js")).toBe("no-cache");
  });

  test("data, citations, figures and embed.js may be read from other sites, pages not", () => {
    const shared = (inside: string) =>
      get(tree + inside)["Access-Control-Allow-Origin"];
    for (const inside of [
      "/data/versions/a.json",
      "/oembed/en/a/overview.json",
      "/cite/en/a.bib",
      "/figure/en/a/b.svg",
      "/embed.js",
    ])
      expect(shared(inside)).toBe("*");
    for (const inside of [
      "/",
      "/en/a/",
      "/embed/en/a/b.html",
      "/search/en/a.json",
    ])
      expect(shared(inside)).toBeUndefined();
  });

  test("the publisher chooses who may frame pages, and who embeds", () => {
    const framing = { pages: "'self'", embeds: "https://a.example" };
    const policy = (inside: string, chosen = framing) =>
      get(tree + inside, chosen)["Content-Security-Policy"];
    for (const inside of ["/", "/en/a/", "/report/en/a/b.html", "/404.html"])
      expect(policy(inside)).toBe("frame-ancestors 'self'");
    expect(policy("/embed/en/a/b.html")).toBe(
      "frame-ancestors https://a.example",
    );
    // A report that is opened from a disk is no site that a header could name.
    expect(policy("/embed/en/a/b.html", openFraming)).toBeUndefined();
    expect(policy("/en/a/", openFraming)).toBeUndefined();
    expect(policy("/report/en/a/b.pdf")).toBeUndefined();
  });
});

test("a picture that is opened by itself runs nothing; those of earlier versions are as they were", () => {
  const policy = (inside: string) => get(inside)["Content-Security-Policy"];
  expect(policy("/figure/en/a/b.svg")).toMatch(/^default-src 'none';/);
  expect(policy("/v/1.0.0/figure/en/a/b.svg")).toBeUndefined();
});

test("an error is never kept", () => {
  const inside = "/_next/static/gone.js";
  expect(headersOf(inside, 404)["Cache-Control"]).toBe("no-cache");
  expect(headersOf(inside, 304)["Cache-Control"]).toContain("immutable");
});

test("patterns mean the same to every server: nothing that RE2 does not know", () => {
  for (const { cases } of headerRules(openFraming))
    for (const { pattern } of cases)
      expect(pattern).not.toMatch(/\(\?|\\[dwsbDWSB1-9]/);
});

test("types are told by the ending, and text by its encoding", () => {
  expect(mediaTypeOf("/v/1.0.0/a.b.geojson")).toBe(
    "application/geo+json; charset=utf-8",
  );
  expect(mediaTypeOf("/v/1.0.0/constructor")).toBeNull();
  expect(mediaTypeOf("a.constructor")).toBeNull();
  expect([isText("a.svg"), isText("a.pdf"), isText("a.exe")]).toEqual([
    true,
    false,
    false,
  ]);
});
