import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Briefing, Place } from "../briefing/model";
import { createAlbers } from "../geometry/albers";
import { borderLines, readBoundaries, type BoundaryTopology } from "../geometry/boundaries";
import { framePlace, frameRegion } from "./frame";
import { nowhere, setLabels, type LabelWords } from "./label-layout";
import { drawLandmarks } from "./landmarks";
import { drawLinks } from "./links";
import type { DrawingPoint, DrawnPlace, MapDrawing } from "./map-drawing";
import { drawPath, toDrawing, unitMetres } from "./path";
import type { Rectangle } from "./rectangle";

/** How far around a city its cut of the map reaches, in metres. */
const cityReach = 250_000;

/** Draws the map of a briefing on its boundaries, for labels in one language. */
export function drawMap(
  briefing: Briefing,
  topology: BoundaryTopology,
  lang: string,
  labels: readonly LabelWords[],
  unit = unitMetres,
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
      throw new Error(`boundaries: ${place.iso3} (${place.id}) is not in ${briefing.boundaries}`);
    }
    return country.geometry;
  };
  const shapes = briefing.places.map((place) => {
    const shape = shapeOf(place);
    const marker = project(place.kind === "city" ? place.point : place.marker);
    const box = shape === null ? boxAround(marker, unit) : boxOf(shape, unit);
    return { place, shape, marker, box };
  });
  const frame = frameRegion(shapes.map(({ box }) => box));
  const sides = setLabels(
    shapes.map(({ place, marker }) => ({ id: place.id, kind: place.kind, marker })),
    labels,
    frame,
  );
  const places = shapes.map(
    ({ place, shape, marker, box }): DrawnPlace => ({
      id: place.id,
      kind: place.kind,
      path: shape === null ? null : drawShape(shape, unit),
      marker,
      frame: framePlace(box, frame),
      sides: sides.get(place.id) ?? nowhere(),
    }),
  );
  const neighbours = boundaries.countries.filter((one) => one.role === "neighbour");
  const drawLines = (line: MultiLineString): string =>
    drawPath(line.coordinates, { closed: false, unit });
  return {
    frame,
    extent: extentOf(boundaries.bbox, unit),
    neighbours: neighbours.map((one) => drawShape(one.geometry, unit)).join(""),
    lakes: boundaries.lakes.map((lake) => drawShape(lake.geometry, unit)).join(""),
    rivers: boundaries.rivers.map((river) => drawLines(river.geometry)).join(""),
    borders: {
      places: drawLines(lines.places),
      neighbours: drawLines(lines.neighbours),
      undetermined: drawLines(lines.undetermined),
      coast: drawLines(lines.coast),
    },
    places,
    landmarks: drawLandmarks(briefing, lang, { project, frame, places, labels }),
    links: drawLinks(briefing, places),
    unitMetres: unit,
  };
}

function rings(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}

function drawShape(shape: Polygon | MultiPolygon, unit: number): string {
  return drawPath(rings(shape), { closed: true, unit });
}

function boxOf(shape: Polygon | MultiPolygon, unit: number): Rectangle {
  const points = rings(shape)
    .flat()
    .map(([x = 0, y = 0]) => toDrawing(x, y, unit));
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function boxAround(point: DrawingPoint, unit: number): Rectangle {
  const reach = cityReach / unit;
  return { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
}

function extentOf(bbox: readonly [number, number, number, number], unit: number): Rectangle {
  const low = toDrawing(bbox[0], bbox[3], unit);
  const high = toDrawing(bbox[2], bbox[1], unit);
  return { x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y };
}
