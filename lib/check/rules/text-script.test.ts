import { expect, test } from "vitest";
import { isInScriptOf } from "../records/writing-systems";
import { runRule } from "./rule.sample";
import { findForeignScripts } from "./text-script";

const cite = (language: string, fragment: string, own?: string) => ({
  sources: `- id: a\n  language: ${language}`,
  phases:
    `- evidence:\n    - source: a\n      fragment: "${fragment}"` +
    (own === undefined ? "" : `\n      language: ${own}`),
});

test.each([
  ["en", "Республика Казахстан"],
  ["en", "Республика Казахстан (KAZ)"],
  ["ru", "the Republic of Kazakhstan"],
  ["fr", "جمهورية كازاخستان"],
  ["ar", "Қазақстан Республикасы"],
  ["en", "哈萨克斯坦共和国"],
  ["uz-Latn", "Ўзбекистон Республикаси"],
])(
  "words that cannot be in the language of their source (%s: %s) are refused",
  (language, fragment) => {
    const [problem, ...others] = runRule(
      findForeignScripts,
      cite(language, fragment),
    );
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^x\/phases\.yaml:3:17 {2}the fragment is not in a script of .*, the language of source "a" {2}→ {2}add "language"/,
    );
  },
);

test("a fragment with a language of its own is read in that", () => {
  const text = "Қазақстан Республикасы";
  expect(runRule(findForeignScripts, cite("en", text, "kk"))).toEqual([]);
  expect(runRule(findForeignScripts, cite("ru", text, "fr"))).toEqual([
    "x/phases.yaml:4:17  the fragment is not in a script of French (fr)  →  give the language of these words",
  ]);
});

test.each([
  ["ru", "A/76/751"],
  ["ru", "проект ЮНРЦЦА (UNRCCA)"],
  ["ja", "国連の会議"],
  ["uz", "Ўзбекистон"],
  ["uz", "Oʻzbekiston Respublikasi"],
  ["sr", "Београд"],
  ["zh-Hant", "哈薩克"],
  ["ko", "카자흐스탄"],
  ["mul", "Казахстан"],
  ["en", "30.4.2018"],
])("words that can be in their language (%s: %s) are fine", (lang, text) => {
  expect(isInScriptOf(text, lang)).toBe(true);
});

test("a name that a place gives itself is in a script of its language", () => {
  const places = (lang: string) => ({
    places: `- kind: city\n  endonym: { lang: ${lang}, text: Қазақстан }`,
  });
  expect(runRule(findForeignScripts, places("kk"))).toEqual([]);
  expect(runRule(findForeignScripts, places("de"))).toEqual([
    'x/places.yaml:2:20  "Қазақстан" is not in a script of German (de)  →  give the language of this name',
  ]);
});

test("a tag that means nothing is left to its own rule", () => {
  expect(runRule(findForeignScripts, cite("xx-nonsense", "Привет"))).toEqual(
    [],
  );
});
