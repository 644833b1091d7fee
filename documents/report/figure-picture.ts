import { makeFigure } from "../figure/make-figure";
import { makePicture } from "../figure/make-picture";
import type { ViewPage } from "@/wording/page/view-files";

/** The figure of a view: SVG, and PNG for programs that do not show SVG. Sizes share a unit. */
export type FigurePicture = {
  svg: string;
  png: Uint8Array;
  width: number;
  height: number;
};

/** The picture of a view for its documents: the map with its key, without the words above it. */
export async function pictureOf(page: ViewPage): Promise<FigurePicture> {
  const figure = makeFigure(page, "text");
  const { svg, layout } = figure;
  const png = await makePicture(figure, "text");
  return { svg, png, width: layout.width, height: layout.height };
}

/** The same as a drawing alone. */
export function drawingOf(page: ViewPage): Pick<FigurePicture, "svg"> {
  return { svg: makeFigure(page, "text").svg };
}
