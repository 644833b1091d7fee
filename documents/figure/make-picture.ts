import { sizeMillimetres, type FigureSize } from "@/lib/sheet/figure-form";
import { outlineFigure, type DrawnFigure } from "./drawn-figure";
import { writePng } from "./write-png";

const kept = new WeakMap<DrawnFigure, Promise<Uint8Array>>();

/** A figure as PNG, at 300 dots per inch: once, however many files have it. */
export function makePicture(
  figure: DrawnFigure,
  size: FigureSize,
): Promise<Uint8Array> {
  const millimetres = sizeMillimetres[size];
  const width = Math.round((millimetres / 25.4) * 300);
  const made =
    kept.get(figure) ??
    // Shapes are drawn faster than text, for which fonts have to be read.
    outlineFigure(figure).then((svg) => writePng(svg, { width, millimetres }));
  kept.set(figure, made);
  return made;
}
