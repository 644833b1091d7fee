import { layoutMap, type MapLayout } from "@/lib/sheet/layout-map";
import type { MapSizes } from "@/lib/sheet/layout-labels";
import type { Measure } from "@/lib/sheet/placed";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { estimateTextWidth } from "@/lib/text/text-width";
import type { SlideContent } from "./slide-content";
import { pointsPerInch, slideLayout } from "./slide-layout";

/** Points of type and of symbols, the best first; nothing is below what can be read from afar. */
const sizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 12, role: 10, landmark: 9, symbol: 6 },
  { name: 11, role: 9, landmark: 9, symbol: 6 },
  { name: 10, role: 9, landmark: 9, symbol: 5.5 },
  { name: 10, role: null, landmark: 9, symbol: 5.5 },
  { name: 9, role: null, landmark: 9, symbol: 5 },
];

/** How much wider the reader's typeface may run than the estimate. */
const wideFace = 1.1;

const measure: Measure = (text, { size, weight, spacing = 0 }) =>
  wideFace * estimateTextWidth(text, size, weight > 400) +
  spacing * size * text.length;

/** The map of a slide as the figure's placer lays it out, in points from the corner of the slide. */
export function layoutSlideMap(
  drawing: MapDrawing,
  { places, selected }: Pick<SlideContent, "places" | "selected">,
): MapLayout {
  const { x, y, w, h } = slideLayout.map;
  return layoutMap(
    {
      drawing,
      extent: drawing.extent,
      box: {
        x: x * pointsPerInch,
        y: y * pointsPerInch,
        width: w * pointsPerInch,
        height: h * pointsPerInch,
      },
      places,
      selected,
      sizes,
    },
    measure,
  );
}
