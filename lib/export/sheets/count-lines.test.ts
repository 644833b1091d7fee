import { expect, test } from "vitest";
import { countLines } from "./count-lines";

test.each([
  ["", 10, 1],
  ["one line", 10, 1],
  ["a line that is broken between its words", 10, 4],
  ["two\nlines", 10, 2],
  // An address breaks after its marks, and within what is longer.
  ["https://example.org/0123456789/0123456789", 10, 6],
  // Capitals are wider, narrow letters are not as wide.
  ["ABCDEFGHIJ", 10, 2],
  ["illi illi illi illi", 10, 1],
])("lines of %j in a column of %i: %i", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
