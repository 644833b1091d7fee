import { loadRegion } from "@/lib/load/load";
import type { Briefing } from "@/lib/briefing/model";
import type { FigureSize } from "@/lib/sheet/figure-form";
import { drawMap, type DrawingDetail } from "@/lib/map/drawing/draw-map";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { detailScaleOf } from "@/lib/geometry/detail-scale";
import { simplifyBoundaries } from "@/lib/geometry/simplify";

/** How finely a map is drawn, and whether its boundaries lose their bends below so many metres. */
export type FigureDetail = DrawingDetail & { tolerance: number | null };

/**
 * For print: a unit is about a third of a device pixel at 300 dpi, and what is smaller than a pixel is
 * left out. A slide is seen at fewer.
 */
export const sizeDetails: Readonly<Record<FigureSize, FigureDetail>> = {
  column: { unit: 1200, reach: 0, tolerance: 3000 },
  text: { unit: 650, reach: 0, tolerance: 1500 },
  page: { unit: 500, reach: 0, tolerance: 1000 },
  slide: { unit: 700, reach: 0, tolerance: 1500 },
};

/** For a small picture, which shows some land above and below the map's own extent. */
export const cardDetail: FigureDetail = {
  unit: 1000,
  reach: 400_000,
  tolerance: 2500,
  isSpare: true,
};

const drawn = new WeakMap<Briefing, Map<string, MapDrawing>>();

/** The drawing of a briefing for its figures: made once for a language and a detail. */
export function loadFigureDrawing(
  briefing: Briefing,
  lang: string,
  detail: FigureDetail,
): MapDrawing {
  const key = `${lang} ${JSON.stringify(detail)}`;
  const known = drawn.get(briefing) ?? new Map<string, MapDrawing>();
  drawn.set(briefing, known);
  const made = known.get(key);
  if (made !== undefined) return made;
  const topology = loadRegion(briefing);
  const { tolerance } = detail;
  const drawing = drawMap(
    briefing,
    tolerance === null
      ? topology
      : simplifyBoundaries(topology, tolerance * detailScaleOf(topology)),
    lang,
    detail,
  );
  known.set(key, drawing);
  return drawing;
}
