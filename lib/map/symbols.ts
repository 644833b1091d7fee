import type { SymbolShape } from "../briefing/schema/role-schema";

/** What stands for a role or part of which no source that was read tells. */
export const unknownShape = "dash";

/** Shapes that can be told apart without colour, also in a photocopy. */
export type MarkShape = SymbolShape | typeof unknownShape;

/** SVG path data for a shape in a box of 16 by 16 units around the origin. */
export const symbolPaths: Record<MarkShape, string> = {
  circle: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
  diamond: "M0-7.5L7.5 0L0 7.5L-7.5 0z",
  square: "M-5.5-5.5h11v11h-11z",
  frame: "M-6-6h12v12h-12zM-3-3h6v6h-6z",
  ring: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0z",
  triangle: "M0-6.5L6.5 5.5h-13z",
  cross: "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
  star: "M0-8L1.9-2.7L7.6-2.5L3.1 1L4.7 6.5L0 3.3L-4.7 6.5L-3.1 1L-7.6-2.5L-1.9-2.7z",
  hexagon: "M-7 0L-3.5-6.1h7L7 0L3.5 6.1h-7z",
  dash: "M-6-1.75h12v3.5h-12z",
};
