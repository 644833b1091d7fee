import { describe, expect, test } from "vitest";
import { findFontsApart } from "./judge-pdf.mjs";
import { isNoMark, judgePage } from "./judge-page.mjs";
import { smallestType } from "./judge-svg.mjs";
import { parseSizes, parseWords } from "./read-pdf.mjs";

const fonts = (embedded: string) => `
name                                 type              encoding         emb sub uni object ID
------------------------------------ ----------------- ---------------- --- --- --- ---------
ABCDEF+SourceSans3-Regular           CID TrueType      Identity-H       yes yes yes     12  0
Helvetica                            Type 1            WinAnsi          ${embedded} no  no       7  0
`;

test("a font that is not in the file is named", () => {
  expect(findFontsApart(fonts("yes"))).toEqual([]);
  expect(findFontsApart(fonts("no "))).toEqual(["Helvetica"]);
});

/** A page of 200 by 100 points as pdftotext tells of it. */
const page = (...words: string[]) => ({
  ...parseWords(
    `<doc><page width="200.000" height="100.000">${words.join("")}</page></doc>`,
  ),
  sizes: parseSizes(
    `<page><span bbox="0 0 9 9" font="A" size="7.0000"><char bbox="0 0 5 5" c="K"/><char bbox="5 0 9 5" c="e"/></span></page>`,
  ),
});
const word = (left: number, top: number, said: string) =>
  `<word xMin="${left}" yMin="${top}" xMax="${left + 30}" yMax="${top + 10}">${said}</word>`;

describe("texts on a page", () => {
  test("are good side by side, under each other, drawn again for a halo, and over the mark of a draft", () => {
    const laid = page(
      word(10, 10, "Kenya"),
      word(42, 10, "Host"),
      word(10, 17, "Delegation"),
      word(10.2, 10.1, "Kenya"),
      '<word xMin="0" yMin="0" xMax="60" yMax="90">D</word>',
    );
    expect(judgePage(laid, 6.5)).toEqual([]);
  });

  test.each([
    ["on another", word(30, 12, "Uganda"), /“Kenya” stands on “Uganda”/],
    ["over the edge", word(180, 80, "Somalia"), /“Somalia” goes over/],
  ])("are told where one is %s", (_what, wrong, fault) => {
    const laid = page(word(10, 10, "Kenya"), wrong);
    expect(judgePage(laid, 6.5)).toEqual([expect.stringMatching(fault)]);
  });

  test("are told where they are too small", () => {
    expect(judgePage(page(word(10, 10, "Ke")), 7.5)).toEqual([
      "page 1: “Ke” in 7.00 points",
    ]);
  });
});

test("a number of notes is one also where its dash is written as an entity", () => {
  const span = (letters: readonly string[]) =>
    `<page><span bbox="0 0 9 9" font="A" size="7.6000">${letters.map((letter) => `<char bbox="0 0 5 5" c="${letter}"/>`).join("")}</span></page>`;
  const isMark = (...letters: string[]) =>
    parseSizes(span(letters)).map((one) => !isNoMark(one));
  expect(isMark("[", "3", "&#x2013;", "6", "]")).toEqual([true]);
  expect(isMark("&#x41c;", "3")).toEqual([false]);
});

test("the smallest type of a drawing is that on paper", () => {
  const svg = (size: number) =>
    `<svg width="85mm" height="80mm" viewBox="0 0 850 800"><text font-size="40">A</text><text font-size="${size}">b</text></svg>`;
  expect(smallestType(svg(23))).toBeGreaterThan(6.5);
  expect(smallestType(svg(20))).toBeLessThan(6.5);
});
