import { expect, test } from "vitest";
import { runRule } from "./rule.sample";
import { findMissingTranslations } from "./translation";

const briefing = "languages: [en, ru]\ntitle: { en: Title, ru: Название }";

test("texts in the main language are fine, whether or not the others follow, and in whatever order", () => {
  const phases = "- unknowns: [{ ru: конец, en: end }, { en: middle }]";
  expect(runRule(findMissingTranslations, { briefing, phases })).toEqual([]);
});

test("a text that is missing in the main language is refused, and a language that is not the briefing's", () => {
  const phases = `- name: { ru: Первый }
- name: { en: First, ru: Первый, fr: Premier }
- name: { en: First, rus: Первый }`;
  expect(runRule(findMissingTranslations, { briefing, phases })).toEqual([
    'x/phases.yaml:1:9  the text is missing in "en", the main language  →  write it in the language that is first in briefing.yaml; the others may follow',
    'x/phases.yaml:2:38  "fr" is not a language of the briefing  →  remove the text, or add the language in briefing.yaml',
    'x/phases.yaml:3:27  "rus" is not a language of the briefing  →  did you mean "ru"?',
  ]);
});
