import { describe, expect, test } from "vitest";
import {
  contrastRatio,
  darkPalette,
  formatTheme,
  lightPalette,
  type Palette,
} from "./tokens";

const palettes: [string, Palette][] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

const steps = [
  "map-place",
  "map-unknown",
  "map-step-0",
  "map-step-1",
  "map-step-2",
  "map-step-3",
] as const satisfies readonly (keyof Palette)[];

describe.each(palettes)("%s palette", (_name, palette) => {
  test("text is legible on every background it stands on", () => {
    const pairs: [keyof Palette, keyof Palette][] = [
      ["ink", "paper"],
      ["ink", "paper-soft"],
      ["ink-soft", "paper"],
      ["ink-soft", "paper-soft"],
      ["accent", "paper"],
      ["accent", "paper-soft"],
      ["accent", "accent-soft"],
      ["accent-ink", "accent"],
      ["caution", "caution-soft"],
      ["caution", "paper"],
      ["map-water-ink", "map-water"],
      ["map-neighbour-ink", "map-neighbour"],
      ...steps.map((background): [keyof Palette, keyof Palette] => [
        "ink",
        background,
      ]),
    ];
    for (const [ink, background] of pairs) {
      const ratio = contrastRatio(palette[ink], palette[background]);
      expect(ratio, `${ink} on ${background}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("borders, lines, symbols and the chosen outline stand out on both of their sides", () => {
    // A border has a place on one side, and on the other a place, a neighbour or the sea.
    for (const background of [
      ...steps,
      "map-neighbour" as const,
      "map-water" as const,
    ]) {
      for (const line of [
        "map-border",
        "map-link",
        "map-symbol",
        "map-symbol-venue",
        "map-selected",
      ] as const) {
        const ratio = contrastRatio(palette[line], palette[background]);
        expect(ratio, `${line} on ${background}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

test("in the dark each shade of a count is as much lighter than the one before", () => {
  const shades = ([0, 1, 2, 3] as const).map(
    (at) => darkPalette[`map-step-${at}`],
  );
  for (const [at, shade] of shades.entries()) {
    const before = at === 0 ? darkPalette["map-unknown"] : shades[at - 1];
    expect(contrastRatio(shade, before ?? ""), shade).toBeGreaterThan(
      at === 0 ? 1.25 : 1.35,
    );
  }
});

test("black on white has the greatest contrast there is", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21);
});

test("paper stays light: dark colours are for screens only", () => {
  const dark = formatTheme([])
    .split("}")
    .filter((rule) => rule.includes("color-scheme:dark"));
  expect(dark).toHaveLength(2);
  expect(formatTheme([])).not.toMatch(/@media \(prefers-color-scheme/);
});
