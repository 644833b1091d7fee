// @ts-check
import { readFileSync } from "node:fs";
import { toShape } from "./shape.mjs";
import { folder } from "./region.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */

/** @param {string} name Of the region. */
export function ownFileOf(name) {
  return `${folder}source/${name}.own.geojson`;
}

/**
 * An author's own shapes, as they were checked when they were taken.
 * @param {string} name
 * @param {string} id The property that has the code of a shape.
 * @returns {Shape[]}
 */
export function readOwnShapes(name, id) {
  return parseOwnShapes(
    readFileSync(ownFileOf(name), "utf8"),
    ownFileOf(name),
    id,
  );
}

/** What the data check takes for the code of a place, so that places can name the shapes. */
const codePattern = /^([A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})$/;

/**
 * The shapes of a GeoJSON file. Throws one error that lists all that is wrong with it.
 * @param {string} text
 * @param {string} file For messages.
 * @param {string} id The property that has the code of a shape.
 * @returns {Shape[]}
 */
export function parseOwnShapes(text, file, id) {
  const features = readFeatures(text, file);
  /** @type {string[]} */
  const problems = [];
  const seen = new Set();
  const shapes = features.flatMap((feature, index) => {
    const code = feature?.properties?.[id];
    const where = `feature ${index + 1}${code === undefined ? "" : ` (${code})`}`;
    if (typeof code !== "string" || !codePattern.test(code)) {
      problems.push(
        `${where}: "${id}" is ${JSON.stringify(code) ?? "missing"} (use a code of ISO 3166-2, such as US-AZ, or three capital letters)`,
      );
    } else if (seen.has(code)) {
      problems.push(
        `${where}: another feature has this code (give each its own, or merge them)`,
      );
    }
    seen.add(code);
    const fault = findFault(feature?.geometry);
    if (fault) problems.push(`${where}: ${fault}`);
    return fault ? [] : [toShape(String(code), feature.geometry)];
  });
  if (features.length === 0)
    problems.push("has no features (give one for each place)");
  if (problems.length > 0)
    throw new Error([`${file}:`, ...problems].join("\n  "));
  return shapes;
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {any[]} Not checked.
 */
function readFeatures(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: is not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (value?.type === "FeatureCollection" && Array.isArray(value.features))
    return value.features;
  throw new Error(
    `${file}: is a ${value?.type ?? "JSON file"} and no FeatureCollection (export it as GeoJSON)`,
  );
}

/**
 * What is wrong with a geometry; null for nothing.
 * @param {any} geometry
 * @returns {string | null}
 */
function findFault(geometry) {
  const parts =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : null;
  if (parts === null)
    return `is a ${geometry?.type ?? "feature without a geometry"} (give a Polygon or MultiPolygon)`;
  for (const [index, ring] of parts.flat().entries()) {
    const fault = findFaultOfRing(ring);
    if (fault) return `ring ${index + 1} ${fault}`;
  }
  return parts.flat().length === 0 ? "has no rings" : null;
}

/** @param {any} ring */
function findFaultOfRing(ring) {
  if (!Array.isArray(ring) || ring.length < 4)
    return "has fewer than four positions (a ring repeats its first at its end)";
  for (const position of ring) {
    const [lon, lat] = Array.isArray(position) ? position : [];
    if (typeof lon !== "number" || typeof lat !== "number")
      return `has ${JSON.stringify(position)} in it, which is no position`;
    if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
      return `has [${lon}, ${lat}] in it, which is not on the globe (export it in degrees, WGS 84: longitude first)`;
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1])
    return "is not closed (its last position must repeat its first)";
  return null;
}
