import { expect, test } from "vitest";
import { readLocator } from "./locator";

test.each([
  ["paragraph 4", "paragraph", "4"],
  ["Paragraphs 4-5", "paragraphs", "4–5"],
  ["page 12", "page", "12"],
  ["section 2.1", "section", "2.1"],
  ["title", "title", ""],
  ["GeoNames id", "geonames", ""],
  ["GeoNames id 162183", "geonames", "162183"],
])("“%s” is a %s", (text, kind, number) => {
  expect(readLocator(text)).toEqual({ kind, number });
});

test.each(["the second box", "paragraph four", "page"])(
  "“%s” is left as it is",
  (text) => {
    expect(readLocator(text)).toBeNull();
  },
);
