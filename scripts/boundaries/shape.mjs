// @ts-check

/** @typedef {import("geojson").Feature<import("geojson").Polygon | import("geojson").MultiPolygon, { iso3: string }>} Shape */

/**
 * @param {string} iso3
 * @param {import("geojson").Geometry} geometry
 * @returns {Shape}
 */
export function toShape(iso3, geometry) {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    throw new Error(`${iso3}: is a ${geometry.type} and no polygon`);
  return { type: "Feature", properties: { iso3 }, geometry };
}

/**
 * @param {import("geojson").Feature[]} features
 * @returns {import("geojson").FeatureCollection}
 */
export function toCollection(features) {
  return { type: "FeatureCollection", features };
}
