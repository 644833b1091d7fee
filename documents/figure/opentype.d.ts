declare module "opentype.js/dist/opentype.mjs" {
  export type Command = {
    type: "M" | "L" | "C" | "Q" | "Z";
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  };
  export type Glyph = {
    index: number;
    advanceWidth?: number;
    path: { commands: readonly Command[] };
  };
  export type Font = {
    unitsPerEm: number;
    charToGlyph: (letter: string) => Glyph;
    getEnglishName: (name: "fontFamily") => string;
  };
  export function parse(bytes: ArrayBuffer): Font;
}
