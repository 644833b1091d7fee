import { expect, test } from "vitest";
import { fold } from "./fold";
import { isOfStem, stem } from "./stem";

test.each([
  ["funding", "funded"],
  ["funders", "funds"],
  ["observer", "observed"],
  ["наблюдатель", "наблюдателем"],
  ["финансирование", "финансированию"],
  ["совместный", "совместного"],
])("%s and %s have one stem", (one, other) => {
  expect(stem(fold(one))).toBe(stem(fold(other)));
});

test.each(["used", "2018", "jpoa", "этом"])(
  "%s keeps all its letters",
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

test("a word is of its stem from the first letter to the last, and with an ending", () => {
  const word = "funding";
  for (let length = 1; length <= word.length; length += 1)
    expect(isOfStem(word.slice(0, length), stem("funded"))).toBe(true);
  expect(isOfStem("fundamental", stem("funded"))).toBe(false);
  expect(isOfStem("using", "us")).toBe(false);
});
