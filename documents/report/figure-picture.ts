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

/**
 * The map alone, for a page on which there is little room: the names on it tell the roles, and what
 * is below it elsewhere is said in the text.
 */
export function mapOf(page: ViewPage): Omit<FigurePicture, "png"> {
  const { svg, layout } = makeFigure(page, "text");
  const { x, y, width, height } = layout.map.box;
  return {
    svg: svg.replace(
      /width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
      `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`,
    ),
    width,
    height,
  };
}
