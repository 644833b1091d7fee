import { isInMainFamily } from "@/lib/fonts/find-family";
import type { FigureContent } from "@/lib/sheet/figure-content";
import type { FigureLayout } from "@/lib/sheet/figure-layout";
import type { Letters } from "@/lib/sheet/letters";
import { outlineLetters } from "./outline-letters";
import { outlineText } from "./outline-text";

/** What files are written from, whether it is a map or a chart. */
export type DrawnFigure = {
  svg: string;
  /** The same with other letters than text. */
  render: (letters: Letters) => string;
  layout: Pick<FigureLayout, "width" | "height" | "texts">;
  content: Pick<FigureContent, "id" | "heading" | "description">;
};

/** The same figure with its letters as shapes: it looks the same in every program. */
export async function outlineFigure({
  svg,
  render,
  content,
}: DrawnFigure): Promise<string> {
  return isInMainFamily(svg)
    ? render(outlineLetters(content.id))
    : outlineText(svg);
}
