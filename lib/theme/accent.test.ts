import { expect, test } from "vitest";
import { accentTokens, legibleAccent } from "./accent";
import { contrastRatio, darkPalette, lightPalette } from "./tokens";

const colours = ["#1d5480", "#009edb", "#ffd700", "#ff0000", "#101010"];

test.each(colours)(
  "links in %s are legible in the light and in the dark",
  (colour) => {
    const { light, dark } = accentTokens(colour);
    for (const [tokens, palette] of [
      [light, lightPalette],
      [dark, darkPalette],
    ] as const)
      for (const background of [
        palette.paper,
        palette["paper-soft"],
        tokens["accent-soft"],
      ])
        expect(contrastRatio(tokens.accent, background)).toBeGreaterThanOrEqual(
          4.5,
        );
  },
);

test("a colour that is legible stays as it is, and another is made so", () => {
  expect(legibleAccent("#1d5480")).toBe("#1d5480");
  expect(legibleAccent("#009edb")).not.toBe("#009edb");
});
