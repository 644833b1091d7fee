import { expect, test } from "vitest";
import { countEditsToPrefix } from "./edits";
import { fold } from "./fold";
import { typeInLatin } from "./latin";

test.each([
  ["ashgabad", "ashgabat", 1],
  ["kazakstan", "kazakhstan", 1],
  ["ahsgabat", "ashgabat", 1],
  ["gerrman", "gherman", 2],
  ["kazakh", "kazakhstan", 0],
  ["abc", "", 3],
])("%s needs edits to begin %s: %i", (query, word, edits) => {
  expect(countEditsToPrefix(query, word)).toBe(edits);
});

test("letters are compared without accents, apostrophes and the marks of the region", () => {
  expect(fold("Oʻzbekiston O‘zbekiston O'zbekiston")).toBe(
    "ozbekiston ozbekiston ozbekiston",
  );
  expect(fold("Aşgabat ýň žöüä İı ё й")).toBe("asgabat yn zoua ii е и");
  expect(fold("Қазақстан Тоҷикистон ӣ ӯ")).toBe("казакстан точикистон и у");
});

test("a Cyrillic name has a form for a Latin keyboard, and no other name has", () => {
  expect(typeInLatin("Қазақстан")).toBe("qazaqstan");
  expect(typeInLatin("Тоҷикистон")).toBe("tojikiston");
  expect(typeInLatin("Türkmenistan")).toBeNull();
});
