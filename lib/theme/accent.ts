import { contrastRatio, darkPalette, lightPalette } from "./tokens";

/** Contrast of text: WCAG 2, 1.4.3. */
const legible = 4.5;

/** The tokens of a publisher's colour. */
type Accent = { accent: string; "accent-soft": string; "accent-ink": string };

/** A mix of two colours given as #rrggbb, `share` of the first. */
function mix(one: string, other: string, share: number): string {
  const channel = (at: number) => {
    const [first, second] = [one, other].map((hex) =>
      parseInt(hex.slice(at, at + 2), 16),
    );
    const value = Math.round(
      (first ?? 0) * share + (second ?? 0) * (1 - share),
    );
    return value.toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The colour itself, or the nearest on the way to another that is legible on some backgrounds. */
function reach(
  colour: string,
  goal: string,
  backgrounds: readonly string[],
): string {
  for (let share = 100; share > 0; share -= 2) {
    const tried = mix(colour, goal, share / 100);
    if (backgrounds.every((one) => contrastRatio(tried, one) >= legible))
      return tried;
  }
  return goal;
}

/** The nearest colour that is legible on paper; the same if it is. */
export function legibleAccent(colour: string): string {
  const { paper, "paper-soft": soft } = lightPalette;
  return reach(colour, "#000000", [paper, soft]);
}

/** The tokens in the light and in the dark, where the colour is made as light as it has to be. */
export function accentTokens(colour: string): { light: Accent; dark: Accent } {
  const softOf = (accent: string, paper: string) => mix(accent, paper, 0.12);
  const { paper, "paper-soft": soft } = darkPalette;
  const light = legibleAccent(colour);
  const softLight = softOf(light, lightPalette.paper);
  const dark = reach(colour, "#ffffff", [paper, soft, softOf(colour, paper)]);
  return {
    light: {
      accent: reach(light, "#000000", [softLight]),
      "accent-soft": softLight,
      "accent-ink": "#ffffff",
    },
    dark: {
      accent: dark,
      "accent-soft": softOf(colour, paper),
      "accent-ink": paper,
    },
  };
}
