// @ts-check
import { middleOf } from "./plane.mjs";

/**
 * @typedef {import("geojson").Position} Position
 * @typedef {import("geojson").Polygon | import("geojson").MultiPolygon} Area
 */

/**
 * By how many degrees the globe is turned to the west before it is cut, so that the region does
 * not lie across the 180th meridian, where the sources are cut; 0 for a region that does not.
 * @param {Pick<import("./region.mjs").RegionConfig, "window" | "projection">} config
 */
export function turnOf({ window: { west, east }, projection }) {
  const isWhole = east - west === 360;
  const middle = middleOf(projection);
  return west > east || (isWhole && middle !== 0) ? middle : 0;
}

/**
 * A box of degrees on the turned globe.
 * @template {{ west: number, south: number, east: number, north: number }} Box
 * @param {Box} box
 * @param {number} turn
 * @returns {Box}
 */
export function turnBox(box, turn) {
  if (turn === 0) return box;
  if (box.east - box.west === 360) return { ...box, west: -180, east: 180 };
  const west = wrap(box.west - turn);
  const east = wrap(box.east - turn);
  // The eastern edge of the globe is 180 and not -180.
  return { ...box, west, east: east <= west ? east + 360 : east };
}

/** @param {number} lon */
function wrap(lon) {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/**
 * Shapes of which each is once where it lies on the turned globe; what passes its edge comes
 * twice, and is to be cut there. The sources have rings that pass the 180th meridian as if it were
 * no edge, and some that were cut there.
 * @template {{ geometry: Area }} Shape
 * @param {readonly Shape[]} shapes
 * @param {number} turn
 * @returns {Shape[]}
 */
export function turnShapes(shapes, turn) {
  return shapes.map((shape) => {
    const parts = partsOf(shape.geometry);
    if (turn === 0 && parts.every((part) => part.every(isWithoutJump)))
      return shape;
    const coordinates = parts.flatMap((part) => moveParts(part, turn));
    return { ...shape, geometry: { type: "MultiPolygon", coordinates } };
  });
}

/** @param {readonly Position[]} ring */
function isWithoutJump(ring) {
  return ring.every(
    ([lon = 0], index) =>
      index === 0 || Math.abs(lon - (ring[index - 1]?.[0] ?? 0)) <= 180,
  );
}

/** @param {Area} geometry */
export function partsOf(geometry) {
  return geometry.type === "Polygon"
    ? [geometry.coordinates]
    : geometry.coordinates;
}

/**
 * @param {Position[][]} part
 * @param {number} turn
 */
function moveParts(part, turn) {
  const [outer = [], ...holes] = part.map(unroll);
  const closed = closeAtPole(outer);
  const lons = closed.map(([lon = 0]) => lon);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const rings = [closed, ...holes.map((hole) => moveInto(hole, west, east))];
  return [-720, -360, 0, 360, 720]
    .map((whole) => whole - turn)
    .filter((by) => west + by < 180 && east + by > -180)
    .map((by) =>
      rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + by, lat])),
    );
}

/**
 * Goes on counting past 180 where a ring passes the meridian.
 * @param {readonly Position[]} ring
 */
function unroll(ring) {
  let turn = 0;
  /** @type {number | undefined} */
  let last;
  return ring.map(([lon = 0, lat = 0]) => {
    const at = snap(lon);
    if (last !== undefined && at - last > 180) turn -= 360;
    if (last !== undefined && at - last < -180) turn += 360;
    last = at;
    return [at + turn, lat];
  });
}

/**
 * A ring that comes round to another longitude than its first has a pole inside.
 * @param {Position[]} ring
 */
function closeAtPole(ring) {
  const [start = 0, lat = 0] = ring[0] ?? [];
  const [end = 0] = ring.at(-1) ?? [];
  if (Math.abs(end - start) < 180) return ring;
  const pole = lat < 0 ? -90 : 90;
  return [...ring, [end, pole], [start, pole], [start, lat]];
}

/**
 * A hole counts from the same meridian as the ring that it is in.
 * @param {Position[]} hole
 * @param {number} west
 * @param {number} east
 */
function moveInto(hole, west, east) {
  const [lon = 0] = hole[0] ?? [];
  const by = [0, 360, -360].find(
    (one) => lon + one >= west && lon + one <= east,
  );
  return hole.map(([x = 0, y = 0]) => [x + (by ?? 0), y]);
}

/**
 * The sources round their positions, those on the 180th meridian too: the two sides must meet.
 * @param {number} lon
 */
function snap(lon) {
  return Math.abs(Math.abs(lon) - 180) < 1e-3 ? Math.sign(lon) * 180 : lon;
}
