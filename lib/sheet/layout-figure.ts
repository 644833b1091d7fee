import type { FigureLayout, FigureRequest } from "./figure-layout";
import { layoutInset } from "./layout-inset";
import { layoutMapAlone } from "./layout-map-alone";
import { layoutSheet } from "./layout-sheet";
import { layoutSlide } from "./layout-slide";
import type { Measure } from "./placed";

/** Lays a figure out in its form. All heights but a slide's are what is needed. */
export function layoutFigure(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { size, isMapAlone } = request.form;
  if (isMapAlone) return layoutMapAlone(request, measure);
  if (size === "page") return layoutSheet(request, measure);
  return size === "slide"
    ? layoutSlide(request, measure)
    : layoutInset(request, size, measure);
}
