import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, type Font } from "opentype.js/dist/opentype.mjs";
import { families, mainFamily } from "@/lib/fonts/families";
import { findFamily } from "@/lib/fonts/find-family";
import type { Measure, TextStyle } from "@/lib/sheet/placed";

const resolve = (file: string) =>
  path.join(process.cwd(), "node_modules", file);

/** The font files of some families: nothing is ever set in a font of the machine. */
export function listFontFiles(names: ReadonlySet<string>): string[] {
  return families
    .filter(({ name }) => names.has(name))
    .flatMap(({ files }) => files.map(resolve));
}

/** Names of the families, in the order in which they are tried. */
export const fontNames = families.map(({ name }) => name);

/** The folders in which all their files lie. */
export const fontFolders = [
  ...new Set(
    listFontFiles(new Set(fontNames)).map((file) => path.dirname(file)),
  ),
];

const fonts = new Map<string, Font>();

/** The font of a style: the files of the main family. */
export function openFont({ weight, italic }: TextStyle): Font {
  const cut = italic ? 1 : { 400: 0, 600: 2, 700: 3 }[weight];
  const file = resolve(mainFamily.files[cut] ?? "");
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const font = parse(new Uint8Array(readFileSync(file)).buffer);
  fonts.set(file, font);
  return font;
}

/** Ems of a character that another family sets: full width at most, and none for a mark. */
function widthElsewhere(letter: string): number {
  return /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(letter) ? 0 : 1;
}

/** Ems of letters by the face that they are set in. */
const advances = new Map<string, Map<string, number>>();

function advanceOf(letter: string, style: TextStyle): number {
  const face = `${style.weight}${style.italic ? "i" : ""}`;
  const known = advances.get(face) ?? new Map<string, number>();
  advances.set(face, known);
  const ems = known.get(letter) ?? measureLetter(letter, style);
  known.set(letter, ems);
  return ems;
}

function measureLetter(letter: string, style: TextStyle): number {
  if (findFamily(letter) !== mainFamily.name) return widthElsewhere(letter);
  const font = openFont(style);
  return (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
}

/**
 * Widths in Source Sans 3, from the advances of its letters. Kerning is left out: opentype.js does
 * not read this font's, and the figures write the width down with each line.
 */
export const measure: Measure = (text, style) => {
  let ems = 0;
  for (const letter of text)
    ems += advanceOf(letter, style) + (style.spacing ?? 0);
  return ems * style.size;
};
