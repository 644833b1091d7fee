import { describe, expect, test } from "vitest";
import { loadDisputes, parseDisputes } from "./load-disputes";
import { listRegionDisputes } from "./region-disputes";
import { publishedBriefing } from "./published.sample";

test("the disputes that come with the project are explained in both of its languages, with a source", () => {
  const disputes = loadDisputes();
  expect(disputes.map(({ id }) => id)).toContain("western-sahara");
  for (const { id, name, text, source } of disputes) {
    expect([name.en, name.ru, text.en, text.ru], id).not.toContain(undefined);
    expect(source.url, id).toMatch(/^https:\/\/(docs|www)\.un\.org\//);
  }
});

test.each([
  ["western-sahara", { between: ["ESH", "MAR"] }, "decolonization/en/nsgt"],
  ["kashmir", { between: ["CHN", "IND", "PAK", "XJK"] }, "S/RES/47(1948)"],
  ["palestine", { between: ["ISR", "PSE"] }, "A/RES/67/19"],
  ["korea", { between: ["KOR", "PRK"] }, "S/3079"],
  ["cyprus", { where: ["CYP"] }, "S/RES/541(1983)"],
])("%s is there, with its codes and its source", (name, codes, document) => {
  const dispute = loadDisputes().find(({ id }) => id === name);
  expect(dispute).toMatchObject(codes);
  expect(dispute?.source.url).toContain(document);
});

test("Kashmir is explained with no more than its resolution says, which is silent on China", () => {
  const kashmir = loadDisputes().find(({ id }) => id === "kashmir");
  const [said = "", drawn = ""] = kashmir?.text.en?.split("; ") ?? [];
  expect(said).toContain("plebiscite");
  expect(said).not.toContain("China");
  expect(drawn).toContain("drawn as undetermined");
});

test("a map explains those of which it has the line or the area, and no others", () => {
  const disputes = listRegionDisputes(publishedBriefing());
  expect(disputes.map(({ id }) => id)).toEqual(["crimea", "kashmir"]);
});

describe("a list that is not as it should be", () => {
  test.each([
    [
      "- id: a\n  name: { en: A }\n  text: { en: A }\n  source: { title: A, url: https://a.org }",
      /0: give between or where/,
    ],
    ["- id: a\n  between: [AAA]", /0\.between: /],
    ["- id: a\n  between: [Aaa, BBB]", /0\.between\.0: /],
    ["{ id: a }", /disputed\.yaml: is no list/],
  ])("is refused with the file and the place: %s", (text, message) => {
    expect(() => parseDisputes("disputed.yaml", text)).toThrow(message);
  });
});
