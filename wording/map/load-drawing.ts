import type { Briefing } from "@/lib/briefing/model";
import { loadRegion } from "@/lib/load/load";
import { drawVenues, type Venue } from "@/lib/map/drawing/venues";
import { drawMap } from "@/lib/map/drawing/draw-map";
import { placePageLabels, type PageLabels } from "@/lib/map/page-labels";
import { formatPageMap, type PageMap } from "@/lib/map/page-map";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { detailScaleOf } from "@/lib/geometry/detail-scale";
import { simplifyBoundaries } from "@/lib/geometry/simplify";
import { joinLabel, type MapPlace } from "./map-place";

/** How finely the map is drawn: `embed` is for one small document at up to about 800 pixels. */
type Detail = "page" | "embed";

/** A map that nobody comes closer to loses the bends that it could not show, in metres. */
const still = { tolerance: 5000, unit: 2000, reach: Infinity };

/** A map of something else than roles: names without roles, clear of its own dots. */
export function loadBareDrawing(
  briefing: Briefing,
  lang: string,
  places: readonly MapPlace[],
): {
  map: PageMap;
  drawing: MapDrawing;
  labels: PageLabels;
  /** Towns of events: the map's own dots. */
  venues: Venue[];
} {
  const words = places.map(({ id, name }) => ({ id, name, roles: [] }));
  const region = loadRegion(briefing);
  const topology = simplifyBoundaries(
    region,
    still.tolerance * detailScaleOf(region),
  );
  const drawing = drawMap(briefing, topology, lang, still);
  const venues = drawVenues(briefing, drawing);
  const dots = venues.map(({ point }) => point);
  const labels = placePageLabels(drawing, words, dots);
  return { map: formatPageMap(drawing, labels), drawing, labels, venues };
}

/** Metres below which the embed's shapes lose their bends; its units; how far it is drawn. */
const coarse = {
  tolerance: 14000,
  unit: 5000,
  reach: 60_000,
  isSpare: true,
};

/** Drawn and labelled once: each embed of a language has the same map. */
const known = new WeakMap<Briefing, Map<string, PageMap>>();

/**
 * The map of a briefing with labels for its places, as they are described in that language. Server
 * only: it reads the data.
 */
export function loadPageMap(
  briefing: Briefing,
  lang: string,
  places: readonly MapPlace[],
  detail: Detail = "page",
): PageMap {
  const maps = known.get(briefing) ?? new Map<string, PageMap>();
  known.set(briefing, maps);
  const map = maps.get(`${lang} ${detail}`);
  if (map !== undefined) return map;
  const made = makePageMap(briefing, lang, places, detail);
  maps.set(`${lang} ${detail}`, made);
  return made;
}

function makePageMap(
  briefing: Briefing,
  lang: string,
  places: readonly MapPlace[],
  detail: Detail,
): PageMap {
  const words = places.map(({ id, name, marks }) => ({
    id,
    name,
    count: marks.involvement?.count,
    roles: Object.values(marks).map(({ label }) => joinLabel(label)),
  }));
  const topology = loadRegion(briefing);
  const drawing =
    detail === "page"
      ? drawMap(briefing, topology, lang)
      : drawMap(
          briefing,
          simplifyBoundaries(
            topology,
            coarse.tolerance * detailScaleOf(topology),
          ),
          lang,
          coarse,
        );
  return formatPageMap(drawing, placePageLabels(drawing, words));
}
