import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverage } from "./coverage";
import { families } from "./families";
import { findFamily, findUnsettable, listFamilies } from "./find-family";
import { formatRanges, readRanges } from "./ranges";
import { readCmap } from "./read-cmap";

describe("the coverage of fonts", () => {
  test.each(families)("of $name is that of its files", ({ name, files }) => {
    const [first = [], ...others] = files.map((file) =>
      readCmap(readFileSync(`node_modules/${file}`)),
    );
    const sets = others.map((points) => new Set(points));
    const all = first.filter((point) => sets.every((set) => set.has(point)));
    expect(coverage[name]).toBe(formatRanges(all));
  });

  test("is read as it is written", () => {
    const has = readRanges(formatRanges([1, 2, 3, 7, 9, 10]));
    const found = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11].filter(has);
    expect(found).toEqual([1, 2, 3, 7, 9, 10]);
  });
});

describe("what can be set", () => {
  test.each([
    ["Қазақстан ά ʻ → é", null],
    ["联合国 العربية שלום ქართული Հայերեն हिन्दी ไทย", null],
    ["😀 🇰🇿 👨\u200d👩\u200d👧 1\ufe0f\u20e3", null],
    ["Seoul 한국", "한"],
    ["বাংলা", "বাং"],
    ["a\u{10900}", "\u{10900}"],
  ])("%s", (text, expected) => {
    expect(findUnsettable(text)).toBe(expected);
  });

  test("a letter and its mark are set in one family", () => {
    expect(findFamily("e\u0301")).toBe("Source Sans 3");
    expect(findFamily("联\u0301")).toBeNull();
  });

  test("large fonts are named only where they are needed", () => {
    expect([...listFamilies("Ashgabat, Ашхабад")]).toEqual(["Source Sans 3"]);
    expect(listFamilies("联合国")).toContain("Noto Sans S Chinese");
  });

  test("a plain letter keeps its mark among plain letters", () => {
    const among = (text: string) => [...listFamilies(`M0 0L1 ${text} 2Z`)];
    expect(among("1\ufe0f\u20e3")).toEqual(["Source Sans 3", "Noto Emoji"]);
    expect(among("é1\ufe0f\u20e3")).toEqual(["Source Sans 3", "Noto Emoji"]);
    expect(among("\u06001")).toEqual(["Source Sans 3", "Noto Sans Arabic"]);
  });
});
