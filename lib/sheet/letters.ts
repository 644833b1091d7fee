import {
  element,
  formatNumber,
  type Attributes,
  type XmlNode,
} from "../text/xml";
import type { PlacedText } from "./placed";

/** One line as it is set: at its anchor and baseline, turned round a point where it is. */
export type SetLine = Pick<
  PlacedText,
  "text" | "x" | "y" | "anchor" | "style" | "width"
> & { turn?: { degrees: number; x: number; y: number } };

/** How lines of text get into an SVG: as text, or as the shapes of their letters. */
export type Letters = {
  render: (line: SetLine, paint: Attributes) => XmlNode;
  /** What the lines that were rendered refer to. */
  shapes: () => XmlNode[];
};

/** Scripts whose letters are joined or stacked, and so take less room than they would alone. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/**
 * As text, which can be edited. The width of each line is written down, so that a program without
 * the typeface keeps to it; letters that are apart keep their own.
 */
export const asText: Letters = {
  render: (line, paint) =>
    element("text", { ...describeText(line), ...paint }, line.text),
  shapes: () => [],
};

function describeText(line: SetLine): Attributes {
  const { x, y, anchor, style, width, text, turn } = line;
  const spacing = style.spacing ?? 0;
  const hasOwnWidth = spacing !== 0 || joined.test(text);
  return {
    transform: turn === undefined ? null : formatTurn(turn),
    x,
    y,
    "font-size": style.size,
    "font-weight": style.weight === 400 ? null : style.weight,
    "font-style": style.italic ? "italic" : null,
    "letter-spacing": spacing === 0 ? null : spacing * style.size,
    "text-anchor": anchor === "start" ? null : anchor,
    textLength: hasOwnWidth ? null : width,
    lengthAdjust: hasOwnWidth ? null : "spacingAndGlyphs",
  };
}

/** A turn round a point, as SVG says it. */
export function formatTurn({
  degrees,
  x,
  y,
}: NonNullable<SetLine["turn"]>): string {
  return `rotate(${[degrees, x, y].map(formatNumber).join(" ")})`;
}
