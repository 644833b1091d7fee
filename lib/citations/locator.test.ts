import { expect, test } from "vitest";
import { readLocator } from "./locator";

test.each([
  ["paragraph 4", "paragraph", "4"],
  ["Paragraphs 4-5", "paragraphs", "4–5"],
  ["page 12", "page", "12"],
  ["section 2.1", "section", "2.1"],
  ["title", "title", ""],
  ["paragraphs 3 and 5-7", "paragraphs", "3, 5–7"],
  ["pages 4, 9", "pages", "4, 9"],
  ["paragraph 4a", "paragraph", "4a"],
  ["GeoNames id", "geonames", ""],
  ["GeoNames id 162183", "geonames", "162183"],
])("“%s” is a %s", (text, kind, number) => {
  expect(readLocator(text)).toEqual([{ kind, number }]);
});

test("a place within a place has its parts in their order", () => {
  expect(readLocator("section 2, paragraph 4")).toEqual([
    { kind: "section", number: "2" },
    { kind: "paragraph", number: "4" },
  ]);
  expect(readLocator("section 2, the box")).toBeNull();
});

test.each(["the second box", "paragraph four", "page"])(
  "“%s” is left as it is",
  (text) => {
    expect(readLocator(text)).toBeNull();
  },
);
