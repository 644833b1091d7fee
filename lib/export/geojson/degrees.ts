import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Albers, GlobePoint } from "../../geometry/albers";

/** Decimals of a degree: 11 metres, far finer than the boundaries are drawn. */
const decimals = 4;

/** A GeoJSON position, `[lon, lat]` in degrees (WGS 84). */
export function positionOf({ lat, lon }: GlobePoint): Position {
  return [round(lon), round(lat)];
}

/**
 * A shape on the plane (metres) as a shape on the globe: positions `[lon, lat]` in degrees, outer
 * rings counterclockwise and holes clockwise (RFC 7946). It must not cross the 180th meridian.
 */
export function toDegrees(
  shape: Polygon | MultiPolygon,
  albers: Pick<Albers, "unproject">,
): Polygon | MultiPolygon {
  const rings = (polygon: Position[][]) => readRings(polygon, albers);
  if (shape.type === "Polygon") {
    return { type: "Polygon", coordinates: rings(shape.coordinates) };
  }
  return {
    type: "MultiPolygon",
    coordinates: shape.coordinates
      .map(rings)
      .filter((polygon) => polygon.length > 0),
  };
}

/** Twice the area of a ring, in whatever unit: positive if it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The rings of one polygon; none if its outer ring shrinks to nothing by the rounding. */
function readRings(
  polygon: readonly Position[][],
  albers: Pick<Albers, "unproject">,
): Position[][] {
  const rings = polygon.map((ring) =>
    dropRepeated(
      ring.map(([x = 0, y = 0]) => positionOf(albers.unproject({ x, y }))),
    ),
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
