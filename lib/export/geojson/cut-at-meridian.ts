import type { Position } from "geojson";
import { clipToBox } from "../../geometry/clip";
import { polygonContains } from "../../geometry/polygon-contains";
import { signedArea } from "./signed-area";

/**
 * The polygon on the globe, positions `[lon, lat]` in degrees, in pieces of which none crosses the
 * 180th meridian (RFC 7946, 3.1.9). A ring round a pole is closed along the meridian and the pole.
 */
export function cutAtMeridian(polygon: readonly Position[][]): Position[][][] {
  const [first, ...rest] = polygon.map(unroll);
  if (first === undefined) return [];
  const outer = closeAtPole(first);
  const holes = rest.map((hole) => moveInto(hole, outer));
  const lons = outer.map(([lon = 0]) => lon);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  if (west >= -180 && east <= 180) return [[outer, ...holes]];
  const pieces: Position[][][] = [];
  const turns = (lon: number) => Math.floor((lon + 180) / 360);
  for (let turn = turns(west); turn <= turns(east); turn += 1) {
    pieces.push(...clipToTurn([outer, ...holes], turn));
  }
  return pieces;
}

/** Goes on counting past 180 where a ring crosses the meridian. */
function unroll(ring: readonly Position[]): Position[] {
  let turn = 0;
  let last: number | undefined;
  return ring.map(([lon = 0, lat = 0]) => {
    if (last !== undefined && lon - last > 180) turn -= 360;
    if (last !== undefined && lon - last < -180) turn += 360;
    last = lon;
    return [lon + turn, lat];
  });
}

/** A ring that comes round to another longitude than its first has a pole inside. */
function closeAtPole(ring: Position[]): Position[] {
  const [start = 0, lat = 0] = ring[0] ?? [];
  const [end = 0] = ring.at(-1) ?? [];
  if (Math.abs(end - start) < 180) return ring;
  const pole = lat < 0 ? -90 : 90;
  return [...ring, [end, pole], [start, pole], [start, lat]];
}

/** A hole counts from the same meridian as the ring that it is in. */
function moveInto(hole: Position[], outer: readonly Position[]): Position[] {
  const [lon = 0, lat = 0] = hole[0] ?? [];
  const points = outer.map(([x = 0, y = 0]) => ({ x, y }));
  const by =
    [0, 360, -360].find((turn) =>
      polygonContains([points], { x: lon + turn, y: lat }),
    ) ?? 0;
  return hole.map(([x = 0, y = 0]) => [x + by, y]);
}

/** What lies between two passes of the 180th meridian, in its usual longitudes. */
function clipToTurn(polygon: Position[][], turn: number): Position[][][] {
  const wound = polygon.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed(),
  );
  const box = { minX: 360 * turn - 180, minY: -90, maxX: 360 * turn + 180 };
  const rings = clipToBox(
    { type: "Polygon", coordinates: wound },
    { ...box, maxY: 90 },
  ).map((ring) =>
    ring.map(([lon = 0, lat = 0]): Position => [lon - 360 * turn, lat]),
  );
  const outers = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  return outers.map((outer) => [
    outer,
    ...holes.filter((hole) => isWithin(hole, outer)),
  ]);
}

function isWithin(ring: readonly Position[], outer: readonly Position[]) {
  const points = outer.map(([x = 0, y = 0]) => ({ x, y }));
  const [x = 0, y = 0] = ring[0] ?? [];
  return polygonContains([points], { x, y });
}
