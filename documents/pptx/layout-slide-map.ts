import { layoutMap, type MapLayout } from "@/lib/sheet/layout-map";
import type { MapSizes } from "@/lib/sheet/layout-labels";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import type { SlideContent } from "./slide-content";
import { measureSlideText } from "./measure-slide-text";
import { pointsPerInch, slideLayout } from "./slide-layout";

/** Points of type and of symbols, the best first; nothing is below what can be read from afar. */
const sizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 12, role: 10, landmark: 9, symbol: 6 },
  { name: 11, role: 9, landmark: 9, symbol: 6 },
  { name: 10, role: 9, landmark: 9, symbol: 5.5 },
  { name: 10, role: null, landmark: 9, symbol: 5.5 },
  { name: 9, role: null, landmark: 9, symbol: 5 },
];

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
    measureSlideText,
  );
}
