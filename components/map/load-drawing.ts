import type { Briefing } from "@/lib/briefing/model";
import { loadBoundaries } from "@/lib/briefing/load";
import { drawMap } from "@/lib/drawing/draw-map";
import { simplifyBoundaries } from "@/lib/geometry/simplify";
import type { MapDrawing } from "@/lib/drawing/map-drawing";
import type { MapPlace } from "./map-place";

/** How finely the map is drawn: `embed` is for one small document at up to about 800 pixels. */
type Detail = "page" | "embed";

/** Metres below which the embed's shapes lose their bends, and metres for one of its units. */
const coarse = { tolerance: 3000, unit: 1000 };

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
  const topology = loadBoundaries(briefing.boundaries);
  if (detail === "page") return drawMap(briefing, topology, lang, labels);
  const { tolerance, unit } = coarse;
  return drawMap(briefing, simplifyBoundaries(topology, tolerance), lang, labels, unit);
}
