import { expect, test } from "vitest";
import { readVersionNews } from "./version-news";

const url = "https://example.org/";
const said = (text: string) => ({ said: { en: text }, href: { en: url } });
const list = (own: object) => ({ versions: [{ version: "1.0.0", ...own }] });
const asked = { version: "1.0.0", view: "north", lang: "en" };

test("what was corrected in the view comes first, and is said of that view only", () => {
  const answer = list({
    ...said("Newer. Corrected."),
    newer: { en: "Newer." },
    corrected: { north: said("North."), overview: said("All.") },
  });
  const texts = (view: string) =>
    readVersionNews(answer, { ...asked, view }).map(({ text }) => text);
  expect(texts("north")).toEqual(["North.", "Newer."]);
  expect(texts("overview")).toEqual(["All.", "Newer."]);
  expect(texts("south")).toEqual(["Newer."]);
  // Not a field of the file, but one that every object has.
  expect(texts("constructor")).toEqual(["Newer."]);
});

test("the present version has no news, nor has one of which nothing is known", () => {
  expect(readVersionNews(list({}), asked)).toEqual([]);
  expect(
    readVersionNews(list(said("x")), { ...asked, version: "9.9.9" }),
  ).toEqual([]);
  expect(readVersionNews(list(said("x")), { ...asked, lang: "fr" })).toEqual(
    [],
  );
});

test.each([null, 7, "x", [], {}, { versions: 7 }, { versions: [null, 7] }])(
  "an answer that makes no sense is left alone: %j",
  (answer) => {
    expect(readVersionNews(answer, asked)).toEqual([]);
  },
);

test("an address that is not one of the web is not followed", () => {
  const answer = list({
    said: { en: "x" },
    href: { en: "javascript:alert(1)" },
  });
  expect(readVersionNews(answer, asked)).toEqual([]);
});
