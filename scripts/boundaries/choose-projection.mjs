// @ts-check

/**
 * @typedef {import("./plane.mjs").Projection} Projection
 *
 * @typedef {object} Span
 * @property {number} west Degrees, -180 to 180.
 * @property {number} width Degrees to the east of it.
 * @property {number} south
 * @property {number} north
 */

/**
 * The part of the globe that some positions take, the short way round.
 * @param {readonly (readonly number[])[]} positions `[lon, lat]`, at least one.
 * @returns {Span}
 */
export function findSpan(positions) {
  const lons = [...new Set(positions.map(([lon = 0]) => lon))].sort(
    (a, b) => a - b,
  );
  const lats = positions.map(([, lat = 0]) => lat);
  const [first = 0] = lons;
  let [west, gap] = [first, first + 360 - (lons.at(-1) ?? 0)];
  lons.forEach((lon, index) => {
    const next = lons[index + 1];
    if (next !== undefined && next - lon > gap)
      [west, gap] = [next, next - lon];
  });
  return {
    west,
    width: 360 - gap,
    south: lats.reduce((least, lat) => Math.min(least, lat), 90),
    north: lats.reduce((most, lat) => Math.max(most, lat), -90),
  };
}

/** The meridian in the middle of a map of the world: it is then cut through the Bering Strait. */
const middleOfWorld = 11;

/** Degrees of a great circle from which on the edges of a cone lean too far. */
const widestCone = 100;

/**
 * An equal-area projection that suits a part of the globe: a cone for the middle latitudes, the
 * azimuthal one for the poles, the equator and what is round, Equal Earth for the world.
 * @param {Span} span
 * @returns {Projection}
 */
export function chooseProjection({ west, width, south, north }) {
  const height = north - south;
  const middle = { lat: (south + north) / 2, lon: wrap(west + width / 2) };
  const step = Math.max(width, height) > 20 ? 1 : 0.5;
  const isPolar = width > 200 && (south > 15 || north < -15);
  if (isPolar) {
    const isNorth = south > 0;
    return {
      kind: "lambert-azimuthal",
      origin: { lat: isNorth ? 90 : -90, lon: isNorth ? middleOfWorld : 0 },
    };
  }
  if (width > 200 || (width > 140 && height > 100)) {
    const isWhole = width > 300;
    return {
      kind: "equal-earth",
      meridian: isWhole ? middleOfWorld : round(middle.lon, 5),
    };
  }
  const origin = { lat: round(middle.lat, step), lon: round(middle.lon, step) };
  const parallels = [south + height / 6, north - height / 6].map((one) =>
    round(one, step / 2),
  );
  const [first = 0, second = 0] = parallels;
  const across = width * Math.cos((middle.lat * Math.PI) / 180);
  const isRound = height > 60 && height > 0.8 * across;
  // A cone that touches near the equator is a cylinder, and one near a pole is a disc.
  const isDisc = isRound || across > widestCone;
  if (isDisc || Math.abs(first + second) < 30 || Math.abs(middle.lat) > 68)
    return { kind: "lambert-azimuthal", origin };
  return { kind: "albers", parallels: [first, second], origin };
}

/**
 * @param {number} value
 * @param {number} step
 */
function round(value, step) {
  return Math.round(value / step) * step + 0;
}

/** @param {number} lon */
function wrap(lon) {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
