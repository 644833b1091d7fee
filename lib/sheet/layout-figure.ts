import { mapAspect } from "../map/drawing/extents";
import type { MapDrawing } from "../map/drawing/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import type { FigureContent, FigureVariant } from "./figure-content";
import { layoutDisclaimer, layoutFoot, layoutSources } from "./layout-foot";
import { layoutHead } from "./layout-head";
import { layoutLegend, layoutScale } from "./layout-legend";
import type { MapSizes } from "./layout-labels";
import { layoutMap, type MapLayout } from "./layout-map";
import type { Measure, PlacedMark, PlacedText, Section } from "./placed";
import type { ScaleBar } from "./scale-bar";

/** A figure with everything in its place, in figure units: 1000 are the width of A4. */
export type FigureLayout = {
  width: number;
  height: number;
  map: MapLayout;
  texts: PlacedText[];
  marks: PlacedMark[];
};

/** Figure units across, and millimetres: a unit is 0.21 mm. */
const figureWidth = 1000;
export const figureMillimetres = 210;

/** Room at the sides of the whole figure, and of the map alone. */
const margins = { full: 40, bw: 40, map: 12 } as const;

/** The largest type first; the smallest is still 6.5 points and more at the width of A4. */
const sizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 18.5, role: 15.5, landmark: 13.5, symbol: 8.5 },
  { name: 17, role: 14, landmark: 13, symbol: 8 },
  { name: 15, role: 13, landmark: 12.5, symbol: 7.5 },
  { name: 13, role: 12, landmark: 12, symbol: 7 },
  { name: 11.5, role: 11.5, landmark: 11.5, symbol: 6 },
];

type FigureRequest = {
  content: FigureContent;
  drawing: MapDrawing;
  /** The extent of the drawing that the map shows. */
  extent: Rectangle;
  variant: FigureVariant;
  /** The scale bar for a map of this many figure units for one drawing unit. */
  scaleBar: (unitsPerDrawingUnit: number, maxWidth: number) => ScaleBar;
};

/** Lays a figure out from top to bottom; its height is what it needs. */
export function layoutFigure(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { content, variant } = request;
  const margin = margins[variant];
  const width = figureWidth - 2 * margin;
  const column = { x: margin, width };
  const isMap = variant === "map";
  const head = isMap
    ? { texts: [], marks: [], bottom: margin }
    : layoutHead(content, { ...column, top: margin - 8 }, measure);
  const top = head.bottom + (isMap ? 0 : 12);
  const map = layoutMap(
    {
      ...request,
      box: { x: margin, y: top, width, height: width / mapAspect },
      places: content.places,
      selected: content.selected,
      sizes,
    },
    measure,
  );
  const legend = layoutKey(
    request,
    map,
    { ...column, top: map.box.y + map.box.height + 14 },
    measure,
  );
  const rest = isMap
    ? [
        layoutDisclaimer(
          content,
          { ...column, top: legend.bottom + 4 },
          measure,
        ),
      ]
    : layoutEnd(content, { ...column, top: legend.bottom + 2 }, measure);
  const parts = [head, legend, ...rest];
  const bottom = Math.max(...parts.map((part) => part.bottom));
  return {
    width: figureWidth,
    height: Math.ceil(bottom + (isMap ? margin : margin - 6)),
    map,
    texts: parts.flatMap((part) => part.texts),
    marks: parts.flatMap((part) => part.marks),
  };
}

type Column = { x: number; top: number; width: number };

/** Legend and scale, side by side. */
function layoutKey(
  { content, drawing, scaleBar }: FigureRequest,
  map: MapLayout,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const scaleWidth = 300;
  const legendWidth = width - scaleWidth - 30;
  const legend = layoutLegend(
    content.legend,
    { x, top, width: legendWidth },
    drawing.borders.undetermined.length +
      drawing.borders.placesUndetermined.length >
      0,
    measure,
  );
  const scale = layoutScale(
    content.scale,
    scaleBar(map.scale, 220),
    { x: x + width - scaleWidth, top, width: scaleWidth },
    measure,
  );
  return {
    texts: [...legend.texts, ...scale.texts],
    marks: [...legend.marks, ...scale.marks],
    bottom: Math.max(legend.bottom, scale.bottom),
  };
}

/** Sources, and under a rule the disclaimer and the imprint. */
function layoutEnd(
  content: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section[] {
  const sources = layoutSources(
    content.sources,
    { x, top: top + 9, width },
    measure,
  );
  const foot = layoutFoot(
    content,
    { x, top: sources.bottom + 16, width },
    measure,
  );
  const rule = (y: number): PlacedMark => ({
    kind: "line",
    name: "rule",
    line: "rule",
    box: { x, y, width, height: 0 },
  });
  const rules: Section = {
    texts: [],
    marks: [rule(top), rule(sources.bottom + 7)],
    bottom: top,
  };
  return [sources, foot, rules];
}
