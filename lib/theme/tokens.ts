import { darkFills, lightFills, type FillName } from "./fills";
import { linear } from "./oklab";

/**
 * The one palette: pages and embeds get it as CSS custom properties, figures and documents read the
 * values. Each ink is legible (4.5:1 and more) on every background on which it is used; the tests hold
 * the pairs.
 */
export type Palette = { readonly [Token in keyof typeof lightPalette]: string };

export const lightPalette = {
  paper: "#ffffff",
  "paper-soft": "#f6f5f1",
  ink: "#1b232d",
  "ink-soft": "#4c5663",
  line: "#d7d3c8",
  "line-strong": "#7d786c",
  accent: "#1d5480",
  "accent-soft": "#e4eef5",
  "accent-ink": "#ffffff",
  caution: "#7a3b0c",
  "caution-soft": "#fbeedd",
  "map-water": "#d9e7ef",
  "map-water-line": "#9dbccd",
  "map-water-ink": "#2b5873",
  "map-neighbour": "#f1efe9",
  "map-neighbour-line": "#bcb6a8",
  "map-neighbour-ink": "#635d52",
  "map-border": "#4a4338",
  "map-place": "#e3ded0",
  "map-unknown": "#ffffff",
  "map-step-0": "#ece8dd",
  "map-step-1": "#c5dad5",
  "map-step-2": "#a5cbc3",
  "map-step-3": "#76b0a6",
  "map-link": "#2f4450",
  "map-symbol": "#1b232d",
  "map-symbol-venue": "#7d1620",
  "map-halo": "#ffffff",
  "map-selected": "#7d1620",
} as const;

export const darkPalette: Palette = {
  paper: "#12171d",
  "paper-soft": "#1a2028",
  ink: "#ece9e2",
  "ink-soft": "#b3bac2",
  line: "#343c46",
  "line-strong": "#7c8792",
  accent: "#8ec3ec",
  "accent-soft": "#1d3142",
  "accent-ink": "#0d1a25",
  caution: "#f0b37c",
  "caution-soft": "#36271a",
  "map-water": "#182b3a",
  "map-water-line": "#35566d",
  "map-water-ink": "#9ac4de",
  "map-neighbour": "#1e242b",
  "map-neighbour-line": "#4a525c",
  "map-neighbour-ink": "#a4abb2",
  "map-border": "#c9c4b3",
  "map-place": "#353b3f",
  "map-unknown": "#12171d",
  "map-step-0": "#272b2f",
  "map-step-1": "#294442",
  "map-step-2": "#265c56",
  "map-step-3": "#23746e",
  "map-link": "#b0c5d1",
  "map-symbol": "#f3f0e8",
  "map-symbol-venue": "#ffb0b0",
  "map-halo": "#12171d",
  "map-selected": "#ffb0b0",
};

/** Custom property declarations for a palette: `--ink:#1b232d;…`. */
export function formatTokens(
  palette: Readonly<Record<string, string>>,
): string {
  return Object.entries(palette)
    .map(([token, value]) => `--${token}:${value}`)
    .join(";");
}

/**
 * The style rules that set the palette: light, or dark where the reader's system says so, unless
 * `data-theme` on the root element decides it. Paper is always light. `fills` are the colours of
 * roles that the document uses, `unused` the tokens that it does not.
 */
export function formatTheme(
  fills: readonly FillName[],
  unused: readonly (keyof Palette)[] = [],
): string {
  const own = (colours: Readonly<Record<FillName, string>>) =>
    Object.fromEntries(fills.map((name) => [`fill-${name}`, colours[name]]));
  const used = (palette: Palette) =>
    Object.fromEntries(
      Object.entries(palette).filter(
        ([token]) => !unused.some((one) => one === token),
      ),
    );
  return forSchemes(
    `color-scheme:light;${formatTokens({ ...used(lightPalette), ...own(lightFills) })}`,
    `color-scheme:dark;${formatTokens({ ...used(darkPalette), ...own(darkFills) })}`,
  );
}

/** Rules that hold in the light, and in the dark on a screen whose reader or author asks for it. */
export function forSchemes(light: string, dark: string): string {
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
  ].join("");
}

/** WCAG 2 contrast ratio of two colours given as #rrggbb, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
