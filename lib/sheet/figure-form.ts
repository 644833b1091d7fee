/** Sizes in which a figure is laid out, each on its own: none is another one scaled. */
export const figureSizes = ["column", "text", "page", "slide"] as const;
export type FigureSize = (typeof figureSizes)[number];

/** What a figure leaves out or has otherwise: `map` is the map with its disclaimer, `bw` has no colours. */
export const figureKinds = [
  "plain",
  "titled",
  "untitled",
  "bw",
  "map",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The same without colours: the kit has none of them, and `npm run figure` makes them. */
export const blackKinds = ["titled-bw", "untitled-bw", "map-bw"] as const;
export type AnyFigureKind = FigureKind | (typeof blackKinds)[number];

/** A figure as it is laid out and coloured. */
export type FigureForm = {
  size: FigureSize;
  isTitled: boolean;
  isBlack: boolean;
  isMapAlone: boolean;
};

/** Millimetres for one figure unit, in every size: 1000 are the width of A4. */
export const unitMillimetres = 0.21;

/** Millimetres across: a column of print, the text of an A4 page, A4 itself, a slide of 16 to 9. */
export const sizeMillimetres: Readonly<Record<FigureSize, number>> = {
  column: 85,
  text: 160,
  page: 210,
  slide: 338.67,
};

/** Figure units for a size of type in points: a point is 0.3528 mm. */
export const unitsPerPoint = 25.4 / 72 / unitMillimetres;

/** What stands in a text has its caption there; a sheet and a slide say themselves what they are. */
const titled: readonly FigureSize[] = ["page", "slide"];

/** A size in one of its kinds. `titled` and `untitled` are the same as `plain` where that is so already. */
export function formOf(size: FigureSize, kind: AnyFigureKind): FigureForm {
  const parts = kind.split("-");
  return {
    size,
    isTitled:
      parts.includes("titled") ||
      (titled.includes(size) && !parts.includes("untitled")),
    isBlack: parts.includes("bw"),
    isMapAlone: parts.includes("map"),
  };
}

/** What a size and a kind are called in the name of a file: `column`, `text-bw`. */
export function formatFigurePart(
  size: FigureSize,
  kind: AnyFigureKind,
): string {
  return kind === "plain" ? size : `${size}-${kind}`;
}
