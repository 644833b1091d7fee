import type { Briefing } from "@/lib/briefing/model";
import { loadRegion } from "@/lib/load/load";
import { drawMap, pageDetail } from "@/lib/map/draw-map";
import type { Labels } from "@/lib/map/label-layout";
import { simplifyBoundaries } from "@/lib/geometry/simplify";
import type { DrawingPoint, MapDrawing } from "@/lib/map/map-drawing";
import type { MapPlace } from "./map-place";

/** How finely the map is drawn: `embed` is for one small document at up to about 800 pixels. */
type Detail = "page" | "embed";

/** A map of something else than the launch: names without roles, clear of its own dots. */
export function loadBareDrawing(
  briefing: Briefing,
  lang: string,
  places: readonly MapPlace[],
  dots: readonly DrawingPoint[],
): { drawing: MapDrawing; labels: Labels } {
  const words = places.map(({ id, name }) => ({ id, name, roles: [] }));
  const topology = loadRegion(briefing);
  const detail = { ...pageDetail, dots };
  return {
    drawing: drawMap(briefing, topology, lang, words, detail),
    labels: { words, isBare: true },
  };
}

/** Metres below which the embed's shapes lose their bends; its units; how far it is drawn. */
const coarse = {
  tolerance: 7500,
  unit: 2000,
  reach: 120_000,
  isSpare: true,
};

/** The drawing of a briefing's map with labels for these places. Server only: it reads the data. */
export function loadDrawing(
  briefing: Briefing,
  lang: string,
  places: readonly MapPlace[],
  detail: Detail = "page",
): MapDrawing {
  const labels = places.map(({ id, name, marks }) => ({
    id,
    name,
    roles: Object.values(marks).map((mark) => mark.label),
  }));
  const topology = loadRegion(briefing);
  if (detail === "page") return drawMap(briefing, topology, lang, labels);
  const simple = simplifyBoundaries(topology, coarse.tolerance);
  return drawMap(briefing, simple, lang, labels, coarse);
}
