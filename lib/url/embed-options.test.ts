import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultEmbedOptions,
  embedParts,
  formatEmbedOptions,
  parseEmbedOptions,
  themes,
  type EmbedOptions,
} from "./embed-options";
import { lenses } from "./lens";

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  lens: fc.constantFrom(...lenses),
  theme: fc.constantFrom(...themes),
  accent: fc.option(
    fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, "0")}`),
  ),
  parts: fc.subarray([...embedParts]),
  isStatic: fc.boolean(),
});

describe("options of an embed", () => {
  test("go into the address and back", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseEmbedOptions(formatEmbedOptions(options))).toEqual(options);
      }),
    );
  });

  test("the default ones leave the address short", () => {
    expect(formatEmbedOptions(defaultEmbedOptions)).toBe("");
    expect(parseEmbedOptions("")).toEqual(defaultEmbedOptions);
  });

  test("whatever stands in the query, there are options", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const options = parseEmbedOptions(query);
        expect(themes).toContain(options.theme);
        expect(options.accent ?? "#000000").toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });

  test("senseless values are ignored one by one", () => {
    expect(
      parseEmbedOptions(
        "?theme=pink&accent=red;}&parts=nonsense&static=yes&lens=involvement",
      ),
    ).toEqual({ ...defaultEmbedOptions, lens: "involvement" });
  });

  test("the lens has the name of published embeds too", () => {
    expect(parseEmbedOptions("?lens=delegation&static=1")).toEqual({
      ...defaultEmbedOptions,
      lens: "participation",
      isStatic: true,
    });
  });

  test("the disclaimer can't be left out", () => {
    expect(embedParts).not.toContain("disclaimer");
    expect(parseEmbedOptions("?parts=").parts).toEqual([]);
    expect(parseEmbedOptions("?parts=title,disclaimer").parts).toEqual([
      "title",
    ]);
  });
});
