import {
  cardPart,
  figureFiles,
  formerFigures,
  type FigureFile,
} from "@/lib/sheet/figure-files";
import type { AnyFigureKind } from "@/lib/sheet/figure-form";
import type { ViewFile, ViewPage } from "@/wording/page/view-files";
import { outlineFigure, type DrawnFigure } from "./drawn-figure";
import { makeCard, makeFigure } from "./make-figure";
import { makePicture } from "./make-picture";
import { writePdf } from "./write-pdf";
import { writePng } from "./write-png";

/** A card of 1200 pixels is for screens: 96 dots per inch. */
const screen = { width: 1200, millimetres: (1200 / 96) * 25.4 };

export const figureTypes = {
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".pdf": "application/pdf",
} as const;

/** What a file of a figure is, by the ending of its name behind view and lens; null for the card. */
function readEnding(ending: string): FigureFile | null {
  const former = formerFigures.find(({ from }) => from === ending);
  const known = former?.to ?? ending;
  if (known === `-${cardPart.part}${cardPart.type}`) return null;
  const file = figureFiles.find((one) => `-${one.part}${one.type}` === known);
  if (file === undefined) throw new Error(`figure: ${ending} is not made`);
  return file;
}

/** The endings of all files of a figure, behind view and lens. */
export const figureEndings = [...figureFiles, cardPart].map(
  ({ part, type }) => `-${part}${type}`,
);

/** A file of the figure of a view. Throws for an ending that has none. */
export async function writeFigure(
  page: ViewFile,
): Promise<{ body: Uint8Array; type: string }> {
  const file = readEnding(page.ending);
  if (file === null)
    return {
      body: await writePng(await outlineFigure(makeCard(page)), screen),
      type: figureTypes[".png"],
    };
  const body = await writeForm(page, file);
  return {
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    type: figureTypes[file.type],
  };
}

/** A figure in any form, also one that the kit has not. */
export async function writeForm(
  page: ViewPage,
  {
    size,
    kind,
    type,
    isEditable,
  }: Pick<FigureFile, "size" | "type" | "isEditable"> & {
    kind: AnyFigureKind;
  },
): Promise<string | Uint8Array> {
  const made = makeFigure(page, size, kind);
  return isEditable ? made.svg : writeDrawn(made, page, size, type);
}

/** A figure in a format. */
export async function writeDrawn(
  made: DrawnFigure,
  page: Pick<ViewPage, "briefing" | "lang" | "view">,
  size: FigureFile["size"],
  type: FigureFile["type"],
): Promise<string | Uint8Array> {
  switch (type) {
    case ".svg":
      return outlineFigure(made);
    case ".png":
      return makePicture(made, size);
    case ".pdf":
      return writePdf(made, page);
  }
}
