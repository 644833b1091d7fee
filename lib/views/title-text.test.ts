import { expect, test } from "vitest";
import { titleAfterName } from "./title-text";

test.each([
  ["Заместитель министра", "ru", "заместитель министра"],
  ["ИДКТК, директор", "ru", "ИДКТК, директор"],
  ["Deputy Minister", "en", "Deputy Minister"],
  ["", "ru", ""],
])("“%s” in %s stands after a name as “%s”", (title, lang, expected) => {
  expect(titleAfterName({ text: title }, lang)).toEqual({ text: expected });
});

test("a title in another language than the page's follows the rules of its own", () => {
  expect(titleAfterName({ text: "Minister", lang: "en" }, "ru").text).toBe(
    "Minister",
  );
  expect(titleAfterName({ text: "Министр", lang: "ru" }, "en").text).toBe(
    "министр",
  );
});
