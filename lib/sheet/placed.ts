import type { Rectangle } from "../geometry/rectangle";
import type { MarkShape } from "../map/symbols";
import type { SheetFill } from "./sheet-fill";
import type { lightPalette } from "../theme/tokens";
import type { QrCode } from "./figure-content";

type Token = keyof typeof lightPalette;

/** Type: size in figure units, spacing between letters as a share of the size. */
export type TextStyle = {
  size: number;
  weight: 400 | 600 | 700;
  italic?: boolean;
  spacing?: number;
};

/** Width of a text in figure units. */
export type Measure = (text: string, style: TextStyle) => number;

/** One line of text with its place in the figure: `x` at the anchor, `y` at the baseline. */
export type PlacedText = {
  kind: "text";
  /** What it is: `name kenya`, `statement`. */
  name: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  style: TextStyle;
  width: number;
  fill: Token;
  /** A white edge round the letters: on a coloured ground too, or only on patterns. */
  halo: "always" | "on patterns" | null;
  href: string | null;
  box: Rectangle;
};

/** Everything that is not text; each has the box that it takes. */
export type PlacedMark = { name: string; box: Rectangle } & (
  | { kind: "symbol"; shape: MarkShape; isCity: boolean; halo: boolean }
  | { kind: "swatch"; fill: SheetFill }
  | { kind: "outline"; fill: SheetFill }
  | { kind: "ring" }
  | { kind: "line"; line: "link" | "undetermined" | "open border" | "rule" }
  | { kind: "scale" }
  | { kind: "code"; code: QrCode }
  | { kind: "image"; uri: string }
);

/** A part of a figure: what is in it, and where it ends. */
export type Section = {
  texts: PlacedText[];
  marks: PlacedMark[];
  bottom: number;
};

/** How far letters reach above and below the baseline, as shares of the type size. */
export const ascent = 0.75;
export const descent = 0.22;

/** Symbols are drawn in a box of 16 by 16 around their centre; this is what they take of it. */
export const symbolReach = 7.5;

type TextRequest = Pick<PlacedText, "name" | "text" | "x" | "y" | "style"> &
  Partial<Pick<PlacedText, "anchor" | "fill" | "halo" | "href">>;

/** Sets one line of text, and tells the box that it takes. */
export function setText(
  { anchor = "start", fill = "ink", halo = null, ...request }: TextRequest,
  measure: Measure,
): PlacedText {
  const { text, x, y, style } = request;
  const width = measure(text, style);
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    kind: "text",
    href: null,
    ...request,
    anchor,
    fill,
    halo,
    width,
    box: {
      x: x - width * share,
      y: y - ascent * style.size,
      width,
      height: (ascent + descent) * style.size,
    },
  };
}

/** The square of a half-side around a point. */
export function squareAround(
  { x, y }: { x: number; y: number },
  half: number,
): Rectangle {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** Several parts as one, which ends where the lowest ends. */
export function joinSections(...sections: readonly Section[]): Section {
  return {
    texts: sections.flatMap((one) => one.texts),
    marks: sections.flatMap((one) => one.marks),
    bottom: Math.max(...sections.map((one) => one.bottom)),
  };
}
