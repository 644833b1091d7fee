import type { MultiPolygon, Polygon, Position } from "geojson";
import type { GlobePoint, Projection } from "../../geometry/projection";
import { cutAtMeridian } from "./cut-at-meridian";
import { signedArea } from "./signed-area";

/** Decimals of a degree: 11 metres, far finer than the boundaries are drawn. */
const decimals = 4;

/** A GeoJSON position, `[lon, lat]` in degrees (WGS 84). */
export function positionOf({ lat, lon }: GlobePoint): Position {
  return [round(lon), round(lat)];
}

/**
 * A shape on the plane (metres) as a shape on the globe: positions `[lon, lat]` in degrees, outer
 * rings counterclockwise and holes clockwise, cut where it crosses the 180th meridian (RFC 7946).
 */
export function toDegrees(
  shape: Polygon | MultiPolygon,
  plane: Pick<Projection, "unproject">,
): Polygon | MultiPolygon {
  const polygons =
    shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const cut = polygons
    .flatMap((polygon) => cutAtMeridian(readRings(polygon, plane)))
    .map(tidy)
    .filter((polygon) => polygon.length > 0);
  const [only] = cut;
  return shape.type === "Polygon" && cut.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: cut };
}

function readRings(
  polygon: readonly Position[][],
  { unproject }: Pick<Projection, "unproject">,
): Position[][] {
  return polygon.map((ring) =>
    ring.map(([x = 0, y = 0]) => {
      const { lat, lon } = unproject({ x, y });
      return [lon, lat];
    }),
  );
}

/** The rings of one polygon, rounded; none if its outer ring shrinks to nothing by that. */
function tidy(polygon: readonly Position[][]): Position[][] {
  const rings = polygon.map((ring) =>
    dropRepeated(ring.map(([lon = 0, lat = 0]) => positionOf({ lat, lon }))),
  );
  const [outer = [], ...holes] = rings;
  if (isEmpty(outer)) return [];
  return [
    wind(outer, 1),
    ...holes.filter((ring) => !isEmpty(ring)).map((ring) => wind(ring, -1)),
  ];
}

function isEmpty(ring: readonly Position[]): boolean {
  return ring.length < 4 || signedArea(ring) === 0;
}

function dropRepeated(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function wind(ring: Position[], direction: 1 | -1): Position[] {
  return Math.sign(signedArea(ring)) === direction ? ring : ring.toReversed();
}

function round(degrees: number): number {
  const rounded = Number(degrees.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}
