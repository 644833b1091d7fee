import { describe, expect, test } from "vitest";
import { runRule } from "./rule.sample";
import { findBlankTexts, findHtml } from "./text";

describe("texts", () => {
  test("with words in them are fine", () => {
    const phases = "- { name: { en: First }, unknowns: [{ en: the end }] }";
    expect(runRule(findBlankTexts, { phases })).toEqual([]);
  });

  test("of white space only are refused", () => {
    const texts = {
      phases: '- name: { en: First, ru: "\\u00a0\\u200b" }',
      events: '- evidence: [{ fragment: "" }]',
    };
    expect(runRule(findBlankTexts, texts)).toEqual([
      "x/events.yaml:1:26  the text is empty  →  write the text, or remove the field if it is optional",
      expect.stringContaining("x/phases.yaml:1:26"),
    ]);
  });

  test("may hold signs that HTML uses, and so may addresses", () => {
    const texts = {
      phases: '- name: { en: "5 < 6, R&D; a > b & <- c" }',
      sources: '- url: "https://un.example/?a=1&copy;=2"',
    };
    expect(runRule(findHtml, texts)).toEqual([]);
  });

  test("that hold HTML are refused", () => {
    const phases = `- name: { en: "a<br/>b" }
- name: { en: "a&nbsp;b" }
- evidence: [{ locator: "<!-- p. 2 -->" }]`;
    expect(runRule(findHtml, { phases })).toEqual([
      "x/phases.yaml:1:15  the text holds HTML: <br/>  →  write plain text, and characters such as & and < as themselves",
      expect.stringContaining(
        "x/phases.yaml:2:15  the text holds HTML: &nbsp;",
      ),
      expect.stringContaining("x/phases.yaml:3:25  the text holds HTML: <!--"),
    ]);
  });
});
