import { loadRegion } from "@/lib/load/load";
import { usualLens, type Lens } from "@/lib/url/lens";
import type { Briefing } from "@/lib/briefing/model";
import { drawMap } from "@/lib/map/drawing/draw-map";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { detailScaleOf } from "@/lib/geometry/detail-scale";
import { simplifyBoundaries } from "@/lib/geometry/simplify";

/** Metres: below the first, bends are lost. A slide has few points and nothing beyond its extent. */
const detail = {
  tolerance: 6000,
  unit: 2000,
  reach: 0,
  isSpare: true,
  allBorders: true,
};

/**
 * The region's map for slides: coarse enough that each shape can be edited by its points. The lines to the
 * venue are of one lens alone.
 */
export function loadSlideDrawing(
  briefing: Briefing,
  lang: string,
  lens: Lens,
): MapDrawing {
  const topology = loadRegion(briefing);
  const drawing = drawMap(
    briefing,
    simplifyBoundaries(topology, detail.tolerance * detailScaleOf(topology)),
    lang,
    detail,
  );
  return lens === usualLens ? drawing : { ...drawing, links: [] };
}
