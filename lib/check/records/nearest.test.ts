import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSlips, findNearest, suggest } from "./nearest";

describe("the nearest candidate", () => {
  test("is the one with the fewest slips", () => {
    const candidates = ["title", "titled", "publisher"];
    expect(findNearest("titel", candidates)).toBe("title");
    expect(findNearest("tiltled", candidates)).toBe("titled");
    expect(findNearest("Publisher", candidates)).toBe("publisher");
  });

  test("is none when nothing is close", () => {
    expect(findNearest("banana", ["title", "publisher"])).toBeNull();
    expect(findNearest("en", [])).toBeNull();
  });

  test("is the word itself when it is there", () => {
    const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (candidates, at) => {
        const word = candidates[at % candidates.length] ?? "";
        const nearest = findNearest(word, candidates) ?? "";
        return nearest.toLowerCase() === word.toLowerCase();
      }),
    );
  });
});

describe("slips between words", () => {
  test("count a letter missing, added, wrong, or two swapped", () => {
    expect(countSlips("place", "plce")).toBe(1);
    expect(countSlips("place", "pllace")).toBe(1);
    expect(countSlips("place", "plaxe")).toBe(1);
    expect(countSlips("place", "palce")).toBe(1);
    expect(countSlips("", "abc")).toBe(3);
  });

  test("are the same both ways, none only for the same word, and no more than its letters", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const slips = countSlips(a, b);
        expect(countSlips(b, a)).toBe(slips);
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

test("a suggestion names the nearest, or a few, or what else to do", () => {
  expect(suggest("titel", ["title"], null, "choose one of")).toBe(
    "did you mean title?",
  );
  expect(suggest("x", ["alpha", "beta"], null, "choose one of")).toBe(
    "choose one of: alpha, beta",
  );
  expect(suggest("x", ["alpha"], "add it")).toBe(
    "add it, or use one of: alpha",
  );
  expect(suggest("x", [], "add it")).toBe("add it");
  expect(suggest("x", [], null)).toBe("remove it");
});
