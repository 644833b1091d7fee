import { describe, expect, test } from "vitest";
import { darkFills, fillNames, lightFills } from "./fills";
import { linear, oklab, times, type Rgb } from "./oklab";
import { contrastRatio, darkPalette, lightPalette } from "./tokens";

/** Machado, Oliveira and Fernandes 2009, full severity, on linear sRGB. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  "sees all": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "sees no red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "sees no green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "sees no blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const distance = (one: string, other: string, eye: readonly Rgb[]): number => {
  const [a, b] = [one, other].map((hex) => oklab(times(eye, linear(hex))));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
};

/** Greys of a photocopy, 0 to 255: by the light of a colour, and as programs weigh it (Rec. 601). */
const greysOf = (hex: string): number[] => {
  const [red, green, blue] = linear(hex);
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    parseInt(hex.slice(at, at + 2), 16),
  );
  return [
    255 *
      (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055),
    0.299 * r + 0.587 * g + 0.114 * b,
  ];
};

/** The least difference of the greys of two colours; on a screen, of the first of them. */
const greyBetween = (one: string, other: string, isPaper = true): number => {
  const [a, b] = [greysOf(one), greysOf(other)];
  return Math.min(
    ...a
      .slice(0, isPaper ? 2 : 1)
      .map((grey, at) => Math.abs(grey - (b[at] ?? grey))),
  );
};

test("shades for the number of events differ in print, and from what is not known", () => {
  const steps = ([0, 1, 2, 3] as const).map(
    (at) => lightPalette[`map-step-${at}`],
  );
  const all = [lightPalette["map-unknown"], ...steps];
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1))
      expect(greyBetween(one, other), `${one} ${other}`).toBeGreaterThan(15);
});

describe.each([
  ["light", lightFills, lightPalette],
  ["dark", darkFills, darkPalette],
] as const)("the colours of roles, %s", (_, fills, palette) => {
  const all = new Map<string, string>([
    ...fillNames.map((name) => [name, fills[name]] as const),
    ["plain", palette["map-place"]],
    ["unknown", palette["map-unknown"]],
  ]);
  const pairs = [...all.keys()].flatMap((one, index, names) =>
    names.slice(index + 1).map((other) => [one, other] as const),
  );
  const hex = (name: string) => all.get(name) ?? "";

  test("any two can be told apart, whatever the eye", () => {
    for (const [name, eye] of Object.entries(eyes))
      for (const [one, other] of pairs)
        expect(
          distance(hex(one), hex(other), eye),
          `${one} and ${other} for an eye that ${name}`,
        ).toBeGreaterThan(0.034);
  });

  test("any two have another grey", () => {
    // Nobody copies the dark: there it is the light of a colour alone that counts.
    const isPaper = palette === lightPalette;
    for (const [one, other] of pairs)
      expect(
        greyBetween(hex(one), hex(other), isPaper),
        `${one} and ${other}`,
      ).toBeGreaterThan(8);
  });

  test("names are legible on each, and symbols and outlines stand out", () => {
    for (const name of fillNames) {
      expect(contrastRatio(palette.ink, fills[name]), name).toBeGreaterThan(
        4.5,
      );
      for (const line of [
        "map-border",
        "map-link",
        "map-symbol",
        "map-symbol-venue",
        "map-selected",
      ] as const)
        expect(
          contrastRatio(palette[line], fills[name]),
          `${line} on ${name}`,
        ).toBeGreaterThan(3);
    }
  });
});
