import type { DrawingPoint } from "../../geometry/path";
import type { Rectangle } from "../../geometry/rectangle";

/**
 * Where a label is, seen from its symbol: beside it, or above and below it, in the middle or
 * leaning to one side. `none`: there is no room for it.
 */
export type LabelSide = Side | "none";

export type Side = "n" | "s" | "e" | "w" | "nw" | "ne" | "sw" | "se";

/** How far a label that leans is moved from the middle, as a share of its width. */
export const lean = 0.25;

/** Pixels between a symbol and its label. */
export const labelGap = 2;

/** What is to be labelled: a symbol, and the size of the label, in pixels of the map. */
export type LabelBox = { radius: number; width: number; height: number };

/** The rectangle that a label takes on one side of the symbol at a point, in pixels. */
export function labelRectangle(
  { x, y }: DrawingPoint,
  { radius, width, height }: LabelBox,
  side: Side,
): Rectangle {
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  if (side === "e") return { ...centred, x: x + radius + labelGap };
  if (side === "w") return { ...centred, x: x - radius - labelGap - width };
  const leaning = side.length === 1 ? 0 : side.endsWith("w") ? -lean : lean;
  return {
    ...centred,
    x: centred.x + leaning * width,
    y: side.startsWith("n")
      ? y - radius - labelGap - height
      : y + radius + labelGap,
  };
}
