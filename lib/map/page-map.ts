import { dropCancelled } from "@/lib/geometry/cancelled-rings";
import { formatPath, type DrawingPoint } from "../geometry/path";
import type { Rectangle } from "../geometry/rectangle";
import { bands, type Band } from "./bands";
import type { LabelSide } from "./labels/sides";
import { formatLink } from "./drawing/link-path";
import type {
  DrawnLandmark,
  DrawnPlace,
  MapDrawing,
} from "./drawing/map-drawing";
import type { PageLabels } from "./page-labels";

export type PagePlace = Pick<
  DrawnPlace,
  "id" | "kind" | "marker" | "extent"
> & {
  /**
   * Half the way to the nearest other marker, in hundredths of the map's width; null where a target
   * has room enough at all but the narrowest.
   */
  room: number | null;
  /** SVG path data of the shape; null for a city, or a place that is a point. */
  path: string | null;
  /** Whether its label has no room for more than its name at any width. */
  isNamedAlone: boolean;
  sides: Record<Band, LabelSide>;
};

/** A name on the map of a page that is no place's. */
export type PageLandmark = DrawnLandmark & {
  /** The point on which the name is centred. */
  spot: DrawingPoint;
  /** The bands in which there is room for it. */
  bands: Band[];
};

/** The map of a page, plain and serialisable: shapes as SVG path data, labels by their sides. */
export type PageMap = Pick<MapDrawing, "extent" | "bounds"> & {
  /** The closest zoom of Leaflet at which one unit is a pixel at zoom 0. */
  closestZoom: number;
  /** Units from one line of the hatch to the next. */
  hatch: number;
  /** Seas: to be filled by the even-odd rule on the colour of the neighbours' land. */
  sea: string;
  lakes: string;
  rivers: string;
  /** Borders between neighbours; those of places are the outlines of their shapes. */
  borders: {
    neighbours: string;
    undetermined: string;
    /** On the outline of a place, which they cover. */
    placesUndetermined: string;
  };
  places: PagePlace[];
  landmarks: PageLandmark[];
  /** Lines to the venue: the place that each comes from, and its path. */
  links: { place: string; path: string }[];
};

/** Metres for a pixel at the closest zoom: closer, borders would claim a precision they lack. */
const closestMetres = 850;

/** Pixels: a map of this width shows the extent of every place as the picture before it does. */
const widestMap = 1600;

/** Metres from one line of the hatch to the next. */
const hatchMetres = 32_000;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The drawing and its labels as a page writes them. */
export function formatPageMap(
  { extent, bounds, unitMetres, scale, ...drawing }: MapDrawing,
  labels: PageLabels,
): PageMap {
  return {
    extent,
    bounds,
    closestZoom: findClosestZoom({ ...drawing, unitMetres, scale }),
    hatch: round((hatchMetres * scale) / unitMetres),
    sea: formatPath(dropCancelled(drawing.sea), true),
    lakes: formatPath(drawing.lakes, true),
    rivers: formatPath(drawing.rivers, false),
    borders: {
      neighbours: formatPath(drawing.borders.neighbours, false),
      undetermined: formatPath(drawing.borders.undetermined, false),
      placesUndetermined: formatPath(drawing.borders.placesUndetermined, false),
    },
    places: drawing.places.map((place) =>
      formatPlace(place, labels, roomOf(place, drawing.places, extent)),
    ),
    landmarks: labels.landmarks.map(({ boxes, ...landmark }) => ({
      ...landmark,
      bands: [...boxes.keys()],
    })),
    links: drawing.links.map((link) => ({
      place: link.place,
      path: formatLink(link),
    })),
  };
}

/** The closest zoom of Leaflet: as close as borders are true, and as the extent of any place. */
export function findClosestZoom({
  places,
  unitMetres,
  scale,
}: Pick<MapDrawing, "places" | "unitMetres" | "scale">): number {
  const closest = Math.min(
    (closestMetres * scale) / unitMetres,
    ...places.map(({ extent }) => extent.width / widestMap),
  );
  return round(Math.log2(1 / closest));
}

function formatPlace(
  { id, kind, rings, marker, extent }: DrawnPlace,
  { places, namedAlone }: PageLabels,
  room: number | null,
): PagePlace {
  const sideIn = (band: Band) => places.get(id)?.[band]?.side ?? "none";
  return {
    id,
    kind,
    path: rings.length === 0 ? null : formatPath(rings, true),
    marker,
    room,
    extent,
    isNamedAlone: namedAlone.has(id),
    sides: { xs: sideIn("xs"), s: sideIn("s"), m: sideIn("m"), l: sideIn("l") },
  };
}

/** Pixels from the middle of a target to its edge; in map.css too. */
const targetRadius = 12;

function roomOf(
  place: DrawnPlace,
  places: readonly DrawnPlace[],
  { width }: Rectangle,
): number | null {
  const nearest = places
    .filter((other) => other !== place)
    .map(({ marker }) =>
      Math.hypot(marker.x - place.marker.x, marker.y - place.marker.y),
    )
    .reduce((least, distance) => Math.min(least, distance), Infinity);
  const share = nearest / 2 / width;
  return share * bands.s.width >= targetRadius
    ? null
    : Math.floor(share * 1000) / 10;
}
