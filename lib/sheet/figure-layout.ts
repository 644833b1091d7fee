import type { MapDrawing } from "../map/drawing/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import type { FigureContent } from "./figure-content";
import type { FigureForm } from "./figure-form";
import type { MapLayout } from "./layout-map";
import type { PlacedMark, PlacedText, Section } from "./placed";
import type { ScaleBar } from "./scale-bar";

/** A figure with everything in its place, in figure units. */
export type FigureLayout = {
  width: number;
  height: number;
  map: MapLayout;
  texts: PlacedText[];
  marks: PlacedMark[];
};

/** What a figure is laid out from. */
export type FigureRequest = {
  content: FigureContent;
  drawing: MapDrawing;
  /** The extent of the drawing that the map shows. */
  extent: Rectangle;
  form: FigureForm;
  /** The scale bar for a map of this many figure units for one drawing unit. */
  scaleBar: (unitsPerDrawingUnit: number, maxWidth: number) => ScaleBar;
};

/** Where a part of a figure may stand. */
export type Column = { x: number; top: number; width: number };

/** A figure of a size from its map and its parts. */
export function joinFigure(
  size: { width: number; height: number },
  map: MapLayout,
  parts: readonly Section[],
): FigureLayout {
  return {
    ...size,
    map,
    texts: parts.flatMap((part) => part.texts),
    marks: parts.flatMap((part) => part.marks),
  };
}
