// @ts-check
import { chooseProjection, findSpan } from "./choose-projection.mjs";
import { createPlane, middleOf } from "./plane.mjs";

/**
 * @typedef {import("geojson").Position} Position
 * @typedef {import("./region.mjs").Box} Box
 * @typedef {import("./region.mjs").RegionConfig} RegionConfig
 */

/** Width to height of every map, as in `lib/map/drawing/extents.ts`. */
const aspect = 10 / 7;

/** Room on each side of the map, as a share of it: what a reader can move to. */
const margin = 0.35;

/**
 * The configuration of a region: all that a map of some places needs, computed from where they are.
 * @param {readonly string[]} places Their codes.
 * @param {readonly Position[]} positions `[lon, lat]` of what the map is framed by, at least one.
 * @returns {Omit<RegionConfig, "transfers">}
 */
export function computeRegion(places, positions) {
  const projection = chooseProjection(findSpan(positions));
  const plane = createPlane(projection);
  const points = positions.map((position) => plane.project(position));
  const extent = fitAspect(boxAround(points));
  const width = extent.east - extent.west;
  const step = 10 ** Math.floor(Math.log10(width) - 1.5);
  const clip = roundBox(
    unite(extent, limit(widen(extent, 1 + 2 * margin), projection)),
    step,
  );
  const tolerance = roundDigits(width / 3750);
  return {
    projection,
    window: findWindow(clip, projection),
    clip,
    places: [...places].sort(),
    tolerances: {
      places: tolerance,
      neighbours: tolerance * 5,
      water: roundDigits(tolerance * 1.5),
    },
    smallestLakeKm2: roundDigits((tolerance * 0.02) ** 2),
    smallestIslandKm2: roundDigits(((tolerance / 1000) * 6.25) ** 2),
    quantisation: 16_000,
  };
}

/** @param {readonly (readonly number[])[]} points */
function boxAround(points) {
  const box = {
    west: Infinity,
    south: Infinity,
    east: -Infinity,
    north: -Infinity,
  };
  for (const [x = 0, y = 0] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  // Of a single point, the land around it.
  const least = 200_000;
  return grow(
    box,
    Math.max(
      0,
      least - (box.east - box.west),
      least - (box.north - box.south),
    ) / 2,
  );
}

/**
 * @param {Box} box
 * @param {number} by
 */
function grow({ west, south, east, north }, by) {
  return {
    west: west - by,
    south: south - by,
    east: east + by,
    north: north + by,
  };
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function unite(one, other) {
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}

/**
 * @param {Box} box
 * @param {number} by
 */
function widen({ west, south, east, north }, by) {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [right, up] = [((east - west) / 2) * by, ((north - south) / 2) * by];
  return { west: x - right, south: y - up, east: x + right, north: y + up };
}

/** @param {Box} box */
function fitAspect({ west, south, east, north }) {
  const width = Math.max(east - west, (north - south) * aspect) * 1.07;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const height = width / aspect;
  return {
    west: x - width / 2,
    south: y - height / 2,
    east: x + width / 2,
    north: y + height / 2,
  };
}

/** Metres from the middle beyond which the azimuthal projection shows more shear than land. */
const widestDisc = 8_500_000;

/**
 * A map of the world ends where the globe does, and a disc before it is drawn out of shape.
 * @param {Box} box
 * @param {import("./plane.mjs").Projection} projection
 * @returns {Box}
 */
function limit(box, projection) {
  const { kind } = projection;
  if (kind === "albers") return box;
  const plane = createPlane(projection);
  const isWorld = kind === "equal-earth";
  const east = isWorld
    ? plane.project([projection.meridian + 179.999, 0])[0]
    : widestDisc;
  const north = isWorld
    ? plane.project([projection.meridian, 90])[1]
    : widestDisc;
  return {
    west: Math.max(box.west, -east),
    south: Math.max(box.south, -north),
    east: Math.min(box.east, east),
    north: Math.min(box.north, north),
  };
}

/**
 * The box in degrees from which everything in a box on the plane comes.
 * @param {Box} clip
 * @param {import("./plane.mjs").Projection} projection
 * @returns {Box}
 */
export function findWindow(clip, projection) {
  if (projection.kind === "equal-earth")
    return { west: -180, south: -90, east: 180, north: 90 };
  const plane = createPlane(projection);
  const middle = middleOf(projection);
  const [steps, spare] = [60, 2];
  let [west, east, south, north] = [180, -180, 90, -90];
  for (let column = 0; column <= steps; column += 1) {
    for (let row = 0; row <= steps; row += 1) {
      const x = clip.west + ((clip.east - clip.west) * column) / steps;
      const y = clip.south + ((clip.north - clip.south) * row) / steps;
      const found = plane.unproject([x, y]);
      if (found === null) continue;
      const turned = ((((found[0] - middle + 180) % 360) + 360) % 360) - 180;
      west = Math.min(west, turned);
      east = Math.max(east, turned);
      south = Math.min(south, found[1]);
      north = Math.max(north, found[1]);
    }
  }
  const isRound = hasPole(clip, projection);
  const [low, high] = [Math.floor(south - spare), Math.ceil(north + spare)];
  const box = {
    south: low < -85 ? -90 : low,
    north: high > 85 ? 90 : high,
  };
  if (isRound || east - west > 340) return { west: -180, ...box, east: 180 };
  return {
    west: toDegrees(Math.floor(west - spare + middle)),
    ...box,
    east: toDegrees(Math.ceil(east + spare + middle)),
  };
}

/**
 * Whether a pole is in a box on the plane, which it is as a point of a disc only.
 * @param {Box} box
 * @param {import("./plane.mjs").Projection} projection
 */
function hasPole({ west, south, east, north }, projection) {
  if (projection.kind !== "lambert-azimuthal") return false;
  const plane = createPlane(projection);
  return [90, -90].some((lat) => {
    const [x, y] = plane.project([0, lat]);
    return x > west && x < east && y > south && y < north;
  });
}

/** @param {number} lon */
function toDegrees(lon) {
  if (lon > 180) return lon - 360;
  return lon < -180 ? lon + 360 : lon;
}

/**
 * @param {Box} box
 * @param {number} step
 */
function roundBox({ west, south, east, north }, step) {
  return {
    west: Math.floor(west / step) * step,
    south: Math.floor(south / step) * step,
    east: Math.ceil(east / step) * step,
    north: Math.ceil(north / step) * step,
  };
}

/**
 * To two digits: nobody reads more into a tolerance.
 * @param {number} value
 */
function roundDigits(value) {
  return Number(value.toPrecision(2));
}
