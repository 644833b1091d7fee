import { figureMillimetres } from "@/lib/sheet/layout-figure";
import type { ViewFile } from "@/wording/page/view-files";
import { makeCard, makeFigure } from "./make-figure";
import { writePdf } from "./write-pdf";
import { writePng } from "./write-png";

/** 300 dots per inch across A4. */
export const printWidth = { width: 2480, millimetres: figureMillimetres };

/** A card of 1200 pixels is for screens: 96 dots per inch. */
const screen = { width: 1200, millimetres: (1200 / 96) * 25.4 };

type Body = string | Uint8Array;

/** How each file of a view is made, by its ending. */
const writers = {
  ".svg": (page) => makeFigure(page, "full").svg,
  ".png": (page) => writePng(makeFigure(page, "full").svg, printWidth),
  ".pdf": (page) => writePdf(makeFigure(page, "full"), page),
  "-map.svg": (page) => makeFigure(page, "map").svg,
  "-map.png": (page) => writePng(makeFigure(page, "map").svg, printWidth),
  "-bw.svg": (page) => makeFigure(page, "bw").svg,
  "-bw.png": (page) => writePng(makeFigure(page, "bw").svg, printWidth),
  "-card.png": (page) => writePng(makeCard(page).svg, screen),
} satisfies Record<string, (page: ViewFile) => Body | Promise<Body>>;

type FigureEnding = keyof typeof writers;

export const figureEndings = Object.keys(writers) as FigureEnding[];

const types: Readonly<Record<string, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
};

/** A file of the figure of a view. Throws for an ending that is none of `figureEndings`. */
export async function writeFigure(
  page: ViewFile,
): Promise<{ body: Uint8Array; type: string }> {
  const ending = figureEndings.find((one) => one === page.ending);
  if (ending === undefined)
    throw new Error(`figure: ${page.ending} is not made`);
  const body = await writers[ending](page);
  return {
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    type: types[ending.slice(-3)] ?? "",
  };
}
