import { geoPath } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { surround, type Rectangle } from "../../geometry/rectangle";

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
  const main = surroundRing(largest);
  return shape.coordinates
    .filter(([outer = []]) => gapBetween(surroundRing(outer), main) <= overseas)
    .flat();
}

function surroundRing(ring: readonly Position[]): Rectangle | null {
  return surround(ring.map(([x = 0, y = 0]) => ({ x, y })));
}

function gapBetween(one: Rectangle | null, other: Rectangle | null): number {
  if (one === null || other === null) return Infinity;
  const across = Math.max(
    one.x - (other.x + other.width),
    other.x - (one.x + one.width),
    0,
  );
  const down = Math.max(
    one.y - (other.y + other.height),
    other.y - (one.y + one.height),
    0,
  );
  return Math.hypot(across, down);
}
