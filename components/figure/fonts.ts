import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, type Font } from "opentype.js/dist/opentype.mjs";
import type { Measure, TextStyle } from "@/lib/figure/placed";

const folder = path.join(
  process.cwd(),
  "node_modules/@expo-google-fonts/source-sans-3",
);

const cuts = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];

/** Folders of the cuts of Source Sans 3 that figures are set in. */
export const fontFolders = cuts.map((cut) => path.join(folder, cut));

/** The font files themselves: nothing is ever set in a font of the machine. */
export const fontFiles = cuts.map((cut, index) =>
  path.join(fontFolders[index] ?? "", `SourceSans3_${cut}.ttf`),
);

const fonts = new Map<string, Font>();

function openFont({ weight, italic }: TextStyle): Font {
  const file = fontFiles[italic ? 1 : { 400: 0, 600: 2, 700: 3 }[weight]] ?? "";
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const font = parse(new Uint8Array(readFileSync(file)).buffer);
  fonts.set(file, font);
  return font;
}

/**
 * Widths in Source Sans 3, from the advances of its letters. Kerning is left out: opentype.js does
 * not read this font's, and the figures write the width down with each line.
 */
export const measure: Measure = (text, style) => {
  const font = openFont(style);
  const letters = [...text];
  const advance = letters
    .map((letter) => font.charToGlyph(letter).advanceWidth ?? 0)
    .reduce((sum, one) => sum + one, 0);
  const spacing = (style.spacing ?? 0) * letters.length;
  return (advance / font.unitsPerEm + spacing) * style.size;
};
