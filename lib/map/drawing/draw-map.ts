import { geoPath } from "d3-geo";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Briefing } from "../../briefing/model";
import { markerOf, shapeOf } from "../../briefing/place-shape";
import { createProjection } from "../../geometry/projection";
import {
  borderLines,
  readBoundaries,
  type BoundaryTopology,
} from "../../geometry/boundaries";
import { detailScaleOf } from "../../geometry/detail-scale";
import { mainRings } from "./main-parts";
import { spreadMarkers } from "./spread-markers";
import { clipToBox, type PlaneBox } from "../../geometry/clip";
import { mergeLand } from "../../geometry/merge-land";
import { extentOfPlace, extentOfRegion } from "./extents";
import { drawLinks } from "./links";
import type { DrawnPlace, MapDrawing } from "./map-drawing";
import {
  toDrawing,
  toLines,
  unitMetres,
  type DrawingPoint,
  type Line,
} from "../../geometry/path";
import {
  isInside,
  pad,
  surround,
  unite,
  type Rectangle,
} from "../../geometry/rectangle";
import { plainIn } from "../../text/text-in";

/**
 * How finely, and how far around the region's extent, a map is drawn: as it is for a region of the
 * usual width; a larger one is drawn as much coarser.
 */
export type DrawingDetail = {
  /** Metres for one drawing unit, at scale 1. */
  unit: number;
  /** Metres beyond the extent, at scale 1; infinite for as far as the boundaries go. */
  reach: number;
  /** Leaves out rivers, small lakes and lines that are not agreed. */
  isSpare?: boolean;
  /** With the borders between neighbours that are not agreed, also where it is spare. */
  allBorders?: boolean;
};

/** What a page's map has: it can fill a screen of any shape. */
const pageDetail: DrawingDetail = { unit: unitMetres, reach: Infinity };

/** How far around a city, or a place that is a point, its extent reaches, in metres at scale 1. */
const cityReach = 250_000;

/** How far apart markers stand at least, as a share of the map's width. */
const leastApart = 0.022;

/** Draws the map of a briefing on its boundaries, with landmarks named in one language. */
export function drawMap(
  briefing: Briefing,
  topology: BoundaryTopology,
  lang: string,
  detail: DrawingDetail = pageDetail,
): MapDrawing {
  const { isSpare = false, allBorders = false } = detail;
  const scale = detailScaleOf(topology);
  const unit = detail.unit * scale;
  const boundaries = readBoundaries(topology);
  const lines = borderLines(topology);
  const plane = createProjection(briefing.projection);
  const project = (point: { lat: number; lon: number }): DrawingPoint => {
    const { x, y } = plane.project(point);
    return toDrawing(x, y, unit);
  };
  const shapes = briefing.places.map((place) => {
    const shape = shapeOf(place, boundaries.countries, briefing.boundaries);
    const marker = project(markerOf(place));
    const box =
      (shape && surroundRings(mainRings(shape), unit)) ??
      squareAround(marker, (cityReach * scale) / unit);
    return { place, shape, marker, box };
  });
  const extent = extentOfRegion(shapes.map(({ box }) => box));
  const markers = spreadMarkers(
    shapes.map(({ marker }) => marker),
    extent.width * leastApart,
  );
  const places = shapes.map(
    ({ place, shape, box, ...one }, index): DrawnPlace => {
      const marker = markers[index] ?? one.marker;
      return {
        id: place.id,
        kind: place.kind,
        land: place.kind === "city" ? (place.state?.id ?? place.id) : place.id,
        rings: shape === null ? [] : ringsOf(shape, box, unit),
        marker,
        extent: extentOfPlace(box, markers, extent),
      };
    },
  );
  const box = boxAround(extent, detail.reach * scale, unit, boundaries.bbox);
  const draw = (shape: MultiLineString | Polygon | MultiPolygon): Line[] =>
    toLines(clipToBox(shape, box), {
      closed: shape.type !== "MultiLineString",
      unit,
    });
  const bounds = spanExtent(toRectangle(box, unit), extent);
  return {
    extent,
    bounds,
    sea: [ringAround(bounds), ...draw(mergeLand(topology))],
    lakes: boundaries.lakes
      .filter((lake) => !isSpare || isLarge(lake.geometry, scale))
      .flatMap((lake) => draw(lake.geometry)),
    rivers: isSpare
      ? []
      : boundaries.rivers.flatMap((river) => draw(river.geometry)),
    borders: {
      neighbours: draw(lines.neighbours),
      undetermined: isSpare && !allBorders ? [] : draw(lines.undetermined),
      placesUndetermined: draw(lines.placesUndetermined),
    },
    places,
    landmarks: briefing.landmarks.map(({ id, kind, name, point }) => ({
      id,
      kind,
      name: plainIn(name, lang),
      point: project(point),
    })),
    links: drawLinks(briefing, places),
    unitMetres: unit,
    scale,
  };
}

function rings(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === "Polygon"
    ? shape.coordinates
    : shape.coordinates.flat();
}

/** A state that is smaller than a unit is drawn as one: it is on the map, and can be chosen. */
function ringsOf(
  shape: Polygon | MultiPolygon,
  { x, y }: Rectangle,
  unit: number,
): Line[] {
  const lines = toLines(rings(shape), { closed: true, unit });
  return lines.length > 0 ? lines : [ringAround({ x, y, width: 1, height: 1 })];
}

function surroundRings(
  rings: readonly Position[][],
  unit: number,
): Rectangle | null {
  return surround(rings.flat().map(([x = 0, y = 0]) => toDrawing(x, y, unit)));
}

/** Square metres from which a lake is drawn on a spare map, at scale 1. */
const largeLake = 5e9;

function isLarge(shape: Polygon | MultiPolygon, scale: number): boolean {
  return Math.abs(geoPath().area(shape)) >= largeLake * scale ** 2;
}

function squareAround(point: DrawingPoint, reach: number): Rectangle {
  return {
    x: point.x - reach,
    y: point.y - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
}

/** The part of the plane that is drawn, in metres: the extent and its surroundings. */
function boxAround(
  extent: Rectangle,
  reach: number,
  unit: number,
  [minX, minY, maxX, maxY]: BoundaryTopology["bbox"],
): PlaneBox {
  return {
    minX: Math.max(minX, extent.x * unit - reach),
    minY: Math.max(minY, -(extent.y + extent.height) * unit - reach),
    maxX: Math.min(maxX, (extent.x + extent.width) * unit + reach),
    maxY: Math.min(maxY, -extent.y * unit + reach),
  };
}

/** Beyond the edge of the boundaries there is nothing to draw but the sea, and no line where they end. */
function spanExtent(bounds: Rectangle, extent: Rectangle): Rectangle {
  // Whole units: what is drawn may end one before the extent does.
  return isInside(pad(extent, -0.002), bounds)
    ? bounds
    : unite([bounds, extent]);
}

function toRectangle(
  { minX, minY, maxX, maxY }: PlaneBox,
  unit: number,
): Rectangle {
  const low = toDrawing(minX, maxY, unit);
  const high = toDrawing(maxX, minY, unit);
  return { x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y };
}

function ringAround({ x, y, width, height }: Rectangle): Line {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ];
}
