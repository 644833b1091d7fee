import { expect, test } from "vitest";
import { readInterfaceShare, readMessageFiles } from "../lib/load/messages";
import { checkMessages } from "../lib/messages/check-messages";
import {
  directionOf,
  isLanguage,
  listLanguages,
  nameLanguage,
} from "./languages";
import { createWords, wordsFrom } from "./translator";

test("the messages of the project have no problem, and none is missing in Russian", () => {
  const checked = checkMessages(readMessageFiles(), readInterfaceShare());
  expect(checked.problems).toEqual([]);
  const russian = checked.languages.find(({ tag }) => tag === "ru");
  expect(russian?.missing).toBe(0);
});

test("there is an interface in each language that has messages enough", () => {
  expect(listLanguages()).toEqual(expect.arrayContaining(["en", "ru"]));
  expect(isLanguage("tlh")).toBe(false);
});

test("a language is called as its speakers call it", () => {
  expect(["en", "ru", "fr", "ar", "pt-BR"].map(nameLanguage)).toEqual([
    "English",
    "Русский",
    "Français",
    "العربية",
    "Português (Brasil)",
  ]);
});

test("the direction of a language is that of its usual script", () => {
  const rightToLeft = ["ar", "he", "fa", "ur", "uz-Arab", "ckb", "dv"];
  expect(rightToLeft.map(directionOf)).toEqual(rightToLeft.map(() => "rtl"));
  const leftToRight = ["en", "ru", "uz", "az-Latn", "zh-Hant", "ka"];
  expect(leftToRight.map(directionOf)).toEqual(leftToRight.map(() => "ltr"));
});

test("a share that is no number from 0 to 100 is refused", () => {
  expect([undefined, "", "50"].map(readInterfaceShare)).toEqual([90, 90, 50]);
  for (const wrong of ["many", "101", "-1"])
    expect(() => readInterfaceShare(wrong)).toThrow("INTERFACE_SHARE");
});

test("a message that a language lacks is said in English, by its rules, and marked", () => {
  const events = "{count, plural, one {# event} other {# events}}";
  const words = wordsFrom(
    "ru",
    { Site: { name: "Карта" } },
    { Site: { name: "Map" }, Map: { events } },
  );
  expect(words("Site.name")).toBe("Карта");
  expect(words.marked("Site.name")).toEqual({ text: "Карта" });
  // 21 is "one" in Russian, and not in English.
  expect(words.marked("Map.events", { count: 21 })).toEqual({
    text: "21 events",
    lang: "en",
  });
});

test("a phrase of a briefing stands in a language that it has, by its rules, and marked", () => {
  const figureDisagreements =
    "{count, plural, one {# question} other {# questions}}";
  const words = createWords("ru", {
    role: { en: "Role at the summit", ru: "Роль на саммите" },
    part: { en: "Part in the phases", fr: "Part" },
    figureDisagreements: { en: figureDisagreements },
  });
  expect(words.marked("Occasion.role")).toEqual({ text: "Роль на саммите" });
  expect(words.marked("Occasion.part")).toEqual({
    text: "Part in the phases",
    lang: "en",
  });
  expect(words("Occasion.part")).toBe("Part in the phases");
  // 21 is "one" in Russian, and not in English.
  expect(words("Occasion.figureDisagreements", { count: 21 })).toBe(
    "21 questions",
  );
  expect(words.marked("Occasion.heading")).toEqual({ text: "Событие" });
});
