import { expect, test } from "vitest";
import { saysAgain } from "./says-again";

test.each([
  [
    "The north was represented by a deputy foreign minister.",
    "Deputy foreign minister",
  ],
  [
    "Узбекистан был представлен заместителем министра иностранных дел.",
    "Заместитель министра иностранных дел",
  ],
])("%j says %j", (sentence, phrase) => {
  expect(saysAgain(sentence, phrase)).toBe(true);
});

test.each([
  ["A deputy of the foreign minister came.", "Deputy foreign minister"],
  ["The minister came.", "Deputy foreign minister"],
  ["The head of a department came.", "Head of state"],
  ["Anything", ""],
])("%j does not say %j", (sentence, phrase) => {
  expect(saysAgain(sentence, phrase)).toBe(false);
});
