import { expect, test } from "vitest";
import { titleAfterName } from "./title-text";

test.each([
  ["Заместитель министра", "ru", "заместитель министра"],
  ["ИДКТК, директор", "ru", "ИДКТК, директор"],
  ["Deputy Minister", "en", "Deputy Minister"],
  ["", "ru", ""],
])("“%s” in %s stands after a name as “%s”", (title, lang, expected) => {
  expect(titleAfterName(title, lang)).toBe(expected);
});
