import { geoPath } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Metres between boxes beyond which a part of a state is overseas; as in `scripts/boundaries`. */
const overseas = 1_500_000;

/** Square metres of a state that is small enough for each of its islands to count. */
const smallState = 3e10;

/**
 * The rings of a shape on the plane by which a map is framed: without what lies overseas, unless
 * the place is islands and nothing else.
 */
export function mainRings(shape: Polygon | MultiPolygon): Position[][] {
  if (shape.type === "Polygon") return shape.coordinates;
  const path = geoPath();
  const areas = shape.coordinates.map((coordinates) =>
    Math.abs(path.area({ type: "Polygon", coordinates })),
  );
  const total = areas.reduce((sum, area) => sum + area, 0);
  const largest = shape.coordinates[areas.indexOf(Math.max(...areas))]?.[0];
  if (total < smallState || largest === undefined)
    return shape.coordinates.flat();
  const main = boxOf(largest);
  return shape.coordinates
    .filter(([outer = []]) => gapBetween(boxOf(outer), main) <= overseas)
    .flat();
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(ring: readonly Position[]): Box {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function gapBetween(one: Box, other: Box): number {
  const across = Math.max(one[0] - other[2], other[0] - one[2], 0);
  const down = Math.max(one[1] - other[3], other[1] - one[3], 0);
  return Math.hypot(across, down);
}
