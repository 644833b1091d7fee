import { usualLens, type Lens } from "../url/lens";
import {
  figureSizes,
  formatFigurePart,
  type FigureKind,
  type FigureSize,
} from "./figure-form";

/** A file that the kit has of the figure of every view. */
export type FigureFile = {
  /** What sets it apart in the name of the file: `column-bw`, `text-editable`. */
  part: string;
  type: ".svg" | ".png" | ".pdf";
  size: FigureSize;
  kind: FigureKind;
  /** Whether its letters are text, and not shapes. */
  isEditable: boolean;
};

/** The kinds that each size has beside its plain one. */
export const kindsOfSize: Readonly<Record<FigureSize, readonly FigureKind[]>> =
  {
    column: ["plain", "bw"],
    text: ["plain", "titled", "bw", "map"],
    page: ["plain", "bw"],
    slide: ["plain", "untitled"],
  };

/** Pictures in pixels; the others are made from the drawing where they are asked for. */
const pixelParts: readonly string[] = ["column", "text"];

/** Of the usual lens alone: those that were there before there was a figure of each, and the bare map. */
const usualPixels: readonly string[] = ["text-bw", "text-map", "page"];

/** The part of a file whose letters can be edited. */
const editable = "editable";

/** Every file of the figure of a view, but the card to share. */
export const figureFiles: readonly FigureFile[] = figureSizes.flatMap(
  (size) => [
    ...kindsOfSize[size].flatMap((kind) =>
      typesOf(size, kind).map((type) => ({
        part: formatFigurePart(size, kind),
        type,
        size,
        kind,
        isEditable: false,
      })),
    ),
    {
      part: `${size}-${editable}`,
      type: ".svg",
      size,
      kind: "plain",
      isEditable: true,
    },
  ],
);

function typesOf(size: FigureSize, kind: FigureKind): FigureFile["type"][] {
  const part = formatFigurePart(size, kind);
  return pixelParts.includes(part) || usualPixels.includes(part)
    ? [".svg", ".pdf", ".png"]
    : [".svg", ".pdf"];
}

/** The files of the figure of every view in a lens. */
export function listFigureFiles(lens: Lens): readonly FigureFile[] {
  return figureFiles.filter(
    ({ part, type }) =>
      lens === usualLens || type !== ".png" || pixelParts.includes(part),
  );
}

/** The card to share of a view. */
export const cardPart = { part: "card", type: ".png" } as const;

/**
 * Endings that files of the usual lens had before, behind the view alone, and what they have now: they
 * stay in place for those who link to them.
 */
export const formerFigures: readonly { from: string; to: string }[] = [
  { from: ".svg", to: "-page.svg" },
  { from: ".png", to: "-page.png" },
  { from: ".pdf", to: "-page.pdf" },
  { from: "-map.svg", to: "-text.svg" },
  { from: "-map.png", to: "-text.png" },
  { from: "-bw.svg", to: "-page-bw.svg" },
  { from: "-bw.png", to: "-text-bw.png" },
  { from: "-card.png", to: "-card.png" },
];
