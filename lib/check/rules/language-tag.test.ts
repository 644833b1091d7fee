import { expect, test } from "vitest";
import { findUnknownLanguages } from "./language-tag";
import { runRule } from "./rule.sample";

test("tags of languages that there are are fine", () => {
  const texts = {
    briefing: "languages: [en, ru, uz-Latn, zh-Hant-TW]",
    places: "- { kind: city, endonym: { lang: tk } }",
  };
  expect(runRule(findUnknownLanguages, texts)).toEqual([]);
});

test("what is no language tag is refused", () => {
  const texts = {
    briefing: "languages: [en, english]",
    sources: "- language: en_GB\n- language: xx",
  };
  expect(runRule(findUnknownLanguages, texts)).toEqual([
    'x/briefing.yaml:1:17  "english" is not a language tag  →  write a BCP 47 tag such as en, ru or uz-Latn',
    expect.stringContaining('x/sources.yaml:1:13  "en_GB"'),
    expect.stringContaining('x/sources.yaml:2:13  "xx"'),
  ]);
});
