import { geoPath } from "d3-geo";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Briefing, Place } from "../briefing/model";
import { createAlbers } from "../geometry/albers";
import {
  borderLines,
  readBoundaries,
  type BoundaryTopology,
} from "../geometry/boundaries";
import type { PlaneBox } from "../geometry/box";
import { clipToBox } from "../geometry/clip";
import { mergeLand } from "../geometry/land";
import { framePlace, frameRegion } from "./frame";
import { boxDots } from "./dots";
import { nowhere, setLabels, type LabelWords } from "./label-layout";
import { drawLandmarks } from "./landmarks";
import { drawLinks, pointsOnLink } from "./links";
import type { DrawingPoint, DrawnPlace, MapDrawing } from "./map-drawing";
import { findGround } from "../geometry/own-ground";
import { drawPath, toDrawing, unitMetres } from "../geometry/path";
import type { Rectangle } from "../geometry/rectangle";
import { listGrounds } from "./side-costs";

/** How finely, and how far around the region's cut, a map is drawn. */
export type DrawingDetail = {
  /** Metres for one drawing unit. */
  unit: number;
  /** Metres beyond the cut; infinite for as far as the boundaries go. */
  reach: number;
  /** Leaves out rivers, small lakes and lines that are not agreed. */
  isSpare?: boolean;
  /** Marks of another kind that labels keep clear of; states then have no symbols of their own. */
  dots?: readonly DrawingPoint[];
};

/** What a page's map has: it can fill a screen of any shape. */
export const pageDetail: DrawingDetail = { unit: unitMetres, reach: Infinity };

/** How far around a city its cut of the map reaches, in metres. */
const cityReach = 250_000;

/** Draws the map of a briefing on its boundaries, for labels in one language. */
export function drawMap(
  briefing: Briefing,
  topology: BoundaryTopology,
  lang: string,
  labels: readonly LabelWords[],
  { unit, reach, isSpare = false, dots }: DrawingDetail = pageDetail,
): MapDrawing {
  const boundaries = readBoundaries(topology);
  const lines = borderLines(topology);
  const albers = createAlbers(briefing.projection);
  const project = (point: { lat: number; lon: number }): DrawingPoint => {
    const { x, y } = albers.project(point);
    return toDrawing(x, y, unit);
  };
  const shapeOf = (place: Place): Polygon | MultiPolygon | null => {
    if (place.kind === "city") return null;
    const country = boundaries.countries.find((one) => one.iso3 === place.iso3);
    if (country === undefined) {
      throw new Error(
        `boundaries: ${place.iso3} (${place.id}) is not in ${briefing.boundaries}`,
      );
    }
    return country.geometry;
  };
  const shapes = briefing.places.map((place) => {
    const shape = shapeOf(place);
    const marker = project(place.kind === "city" ? place.point : place.marker);
    const box =
      shape === null ? squareAround(marker, unit) : boxOf(shape, unit);
    return { place, shape, marker, box };
  });
  const frame = frameRegion(shapes.map(({ box }) => box));
  const markers = shapes.map(({ marker }) => marker);
  const drawn = shapes.map(({ place, shape, marker, box }) => ({
    id: place.id,
    kind: place.kind,
    land: place.kind === "city" ? place.state.id : place.id,
    path: shape === null ? null : drawShape(shape, box, unit),
    marker,
    frame: framePlace(box, markers, frame),
  }));
  const grounds = listGrounds(drawn);
  const taken = boxDots(dots ?? [], frame);
  const isBare = dots !== undefined;
  const sides = setLabels(
    drawn,
    { words: labels, isBare },
    frame,
    {
      grounds,
      markers: isBare ? [] : markers,
      frames: drawn.map((one) => one.frame),
    },
    taken,
  );
  const places = drawn.map(({ land: _, ...place }): DrawnPlace => ({
    ...place,
    sides: sides.get(place.id) ?? nowhere(),
  }));
  const box = boxAround(frame, reach, unit, boundaries.bbox);
  const draw = (shape: MultiLineString | Polygon | MultiPolygon): string =>
    drawPath(clipToBox(shape, box), {
      closed: shape.type !== "MultiLineString",
      unit,
    });
  const extent = toRectangle(box, unit);
  const lakes = boundaries.lakes
    .filter((lake) => !isSpare || isLarge(lake.geometry))
    .map((lake) => draw(lake.geometry))
    .join("");
  const links = drawLinks(briefing, places);
  return {
    frame,
    extent,
    sea: drawRectangle(extent) + draw(mergeLand(topology)),
    lakes,
    rivers: isSpare
      ? ""
      : boundaries.rivers.map((river) => draw(river.geometry)).join(""),
    borders: {
      neighbours: draw(lines.neighbours),
      undetermined: isSpare ? "" : draw(lines.undetermined),
    },
    places,
    landmarks: drawLandmarks(briefing, lang, {
      project,
      frame,
      places,
      labels: { words: labels, isBare },
      taken,
      grounds,
      lakes: findGround(lakes),
      lines: links.flatMap(({ path }) => pointsOnLink(path)),
    }),
    links,
    unitMetres: unit,
  };
}

function rings(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === "Polygon"
    ? shape.coordinates
    : shape.coordinates.flat();
}

/** A state that is smaller than a unit is drawn as one: it is on the map, and can be chosen. */
function drawShape(
  shape: Polygon | MultiPolygon,
  { x, y }: Rectangle,
  unit: number,
): string {
  const path = drawPath(rings(shape), { closed: true, unit });
  return path === "" ? `M${x} ${y}l1 0 0 1-1 0z` : path;
}

function boxOf(shape: Polygon | MultiPolygon, unit: number): Rectangle {
  const points = rings(shape)
    .flat()
    .map(([x = 0, y = 0]) => toDrawing(x, y, unit));
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}

/** Square metres from which a lake is drawn on a spare map. */
const largeLake = 5e9;

function isLarge(shape: Polygon | MultiPolygon): boolean {
  return Math.abs(geoPath().area(shape)) >= largeLake;
}

function squareAround(point: DrawingPoint, unit: number): Rectangle {
  const reach = cityReach / unit;
  return {
    x: point.x - reach,
    y: point.y - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
}

/** The part of the plane that is drawn, in metres: the cut and its surroundings. */
function boxAround(
  frame: Rectangle,
  reach: number,
  unit: number,
  [minX, minY, maxX, maxY]: BoundaryTopology["bbox"],
): PlaneBox {
  return {
    minX: Math.max(minX, frame.x * unit - reach),
    minY: Math.max(minY, -(frame.y + frame.height) * unit - reach),
    maxX: Math.min(maxX, (frame.x + frame.width) * unit + reach),
    maxY: Math.min(maxY, -frame.y * unit + reach),
  };
}

function toRectangle(
  { minX, minY, maxX, maxY }: PlaneBox,
  unit: number,
): Rectangle {
  const low = toDrawing(minX, maxY, unit);
  const high = toDrawing(maxX, minY, unit);
  return { x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y };
}

function drawRectangle({ x, y, width, height }: Rectangle): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
