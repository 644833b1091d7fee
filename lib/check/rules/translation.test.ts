import { expect, test } from "vitest";
import { runRule } from "./rule.sample";
import { findMissingTranslations } from "./translation";

const briefing = "languages: [en, ru]\ntitle: { en: Title, ru: Название }";

test("texts in all languages of the briefing are fine", () => {
  const phases = "- unknowns: [{ ru: конец, en: end }]";
  expect(runRule(findMissingTranslations, { briefing, phases })).toEqual([]);
});

test("a missing translation is refused, and a language that is not the briefing's", () => {
  const phases = `- name: { en: First }
- name: { en: First, ru: Первый, fr: Premier }
- name: { en: First, rus: Первый }`;
  expect(runRule(findMissingTranslations, { briefing, phases })).toEqual([
    "x/phases.yaml:1:9  missing translation: ru  →  write the text in every language of the briefing",
    'x/phases.yaml:2:38  "fr" is not a language of the briefing  →  remove the text, or add the language in briefing.yaml',
    expect.stringContaining("x/phases.yaml:3:9  missing translation: ru"),
    expect.stringContaining(
      'x/phases.yaml:3:27  "rus" is not a language of the briefing  →  did you mean "ru"?',
    ),
  ]);
});
