import { describe, expect, test } from "vitest";
import { chooseElementView, type SiteContents } from "./element-view";

const contents: SiteContents = [
  { id: "first", langs: ["en", "ru"], places: ["north", "south"] },
  { id: "second", langs: ["ru"], places: ["east"] },
];

const choose = (
  asked: { briefing?: string; lang?: string; place?: string },
  isOwn = true,
) =>
  chooseElementView(
    (name) => asked[name as keyof typeof asked] ?? "",
    contents,
    isOwn,
  );

describe("what an element shows", () => {
  test("is the overview of the first briefing where nothing is asked", () => {
    expect(choose({})).toEqual({
      path: "embed/en/first/overview.html",
      place: null,
    });
  });

  test("is what was asked, where that exists", () => {
    expect(choose({ briefing: "second", lang: "ru", place: "east" })).toEqual({
      path: "embed/ru/second/east.html",
      place: "east",
    });
  });

  test("is the overview where there is no such place in the briefing", () => {
    for (const place of ["east", "overview", "North", "../north"])
      expect(choose({ place }), place).toEqual(choose({}));
  });

  test("is in the language to which a regional one belongs, or else in the first", () => {
    const langOf = (lang: string) => choose({ lang })?.path.split("/")[1];
    expect(langOf("en-GB")).toBe("en");
    expect(langOf("RU")).toBe("ru");
    expect(langOf("ru-Cyrl-KZ")).toBe("ru");
    expect(langOf("rus")).toBe("en");
    expect(langOf("fr")).toBe("en");
    expect(choose({ briefing: "second", lang: "en" })?.path).toBe(
      "embed/ru/second/overview.html",
    );
  });

  test("is nothing of ours where there is no such briefing", () => {
    for (const briefing of ["third", "toString", "__proto__"])
      expect(choose({ briefing }), briefing).toBeNull();
  });

  test("is believed of another tree, which may have more than this one", () => {
    expect(choose({ briefing: "third", place: "east" }, false)).toEqual({
      path: "embed/en/third/east.html",
      place: "east",
    });
    expect(choose({ place: "overview" }, false)?.place).toBeNull();
  });
});
