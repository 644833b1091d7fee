import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, keepSentences } from "./break-lines";

const widthOf = (text: string) => text.length;

describe("breaking lines", () => {
  test("no line is wider than it may be, and no word is lost or cut", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const lines = breakLines(words.join(" "), 10, widthOf);
        expect(lines.join(" ").trim()).toBe(words.join(" "));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("an indent is taken from the first line only", () => {
    expect(breakLines("aaaa bbb cccc", 8, widthOf, 4)).toEqual([
      "aaaa",
      "bbb cccc",
    ]);
  });

  test("an address that is too wide parts at its slashes", () => {
    expect(breakLines("https://a.org/one/two", 14, widthOf)).toEqual([
      "https://a.org/",
      "one/two",
    ]);
  });

  test("a word that cannot part runs over, and nothing is lost", () => {
    expect(breakLines("a bbbbbbbb c", 4, widthOf)).toEqual([
      "a",
      "bbbbbbbb",
      "c",
    ]);
  });

  test("no text has no lines", () => {
    expect(breakLines("", 4, widthOf)).toEqual([]);
  });
});

describe("keeping sentences", () => {
  const text = "One is here. Two is there. Three is nowhere.";

  test("as many as fit", () => {
    expect(keepSentences(text, (part) => part.length < 30)).toBe(
      "One is here. Two is there.",
    );
    expect(keepSentences(text, () => true)).toBe(text);
  });

  test("the first stays whole, fit or not", () => {
    expect(keepSentences(text, () => false)).toBe("One is here.");
  });

  test("a title or an abbreviation ends no sentence", () => {
    const one = "Hosted by H.E. Rashid Meredov. It was late.";
    expect(keepSentences(one, () => false)).toBe(
      "Hosted by H.E. Rashid Meredov.",
    );
    const two = "Это было в 2018 г. В Ашхабаде.";
    expect(keepSentences(two, () => false)).toBe(two);
  });
});
