declare module "opentype.js/dist/opentype.mjs" {
  export type Glyph = { index: number; advanceWidth?: number };
  export type Font = {
    unitsPerEm: number;
    charToGlyph: (letter: string) => Glyph;
    getEnglishName: (name: "fontFamily") => string;
  };
  export function parse(bytes: ArrayBuffer): Font;
}
