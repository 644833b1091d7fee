import { expect, test } from "vitest";
import { plainIn, textIn } from "./text-in";

test("a text is in the language that is asked for", () => {
  expect(textIn({ en: "Map", ru: "Карта" }, "ru")).toEqual({ text: "Карта" });
  expect(plainIn({ en: "Map", ru: "Карта" }, "ru")).toBe("Карта");
});

test("or else in the first that it is written in, and says which", () => {
  const text = { en: "Map", ru: "Карта" };
  expect(textIn(text, "fr")).toEqual({ text: "Map", lang: "en" });
  expect(plainIn(text, "fr")).toBe("Map");
});

test("a text in no language is no text", () => {
  expect(() => textIn({}, "fr")).toThrow("written in no language");
});
