// @ts-check
// node describe-places.mjs NAME-OR-CODE … [--geojson FILE --id PROPERTY]: what npm run new has to know
// of places, and of those that the file has shapes of, as JSON.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as countryCoder from "@rapideditor/country-coder";
import { geoArea, geoCentroid } from "d3-geo";
import { findSpan } from "./choose-projection.mjs";
import { isCountryCode } from "./countries.mjs";
import { explainCode } from "./explain-code.mjs";
import { listMainPositions, listOutline } from "./main-parts.mjs";
import { parseOwnShapes } from "./own-shapes.mjs";
import { areaOf } from "./plane.mjs";
import { readJson } from "./region.mjs";
import { readShapes } from "./shapes.mjs";
import { parentOf } from "./subdivisions.mjs";
import { partsOf } from "./turn.mjs";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { geojson: { type: "string" }, id: { type: "string" } },
  });
  const { geojson, id = "" } = values;
  const own = geojson === undefined ? [] : readOwn(geojson, id);
  console.log(JSON.stringify(describe(positionals, own)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @typedef {{ shape: import("./shape.mjs").Shape, name: string | null }} OwnPlace */

/**
 * The shapes of an author's own file, with their names where features have one.
 * @param {string} file
 * @param {string} id
 * @returns {OwnPlace[]}
 */
function readOwn(file, id) {
  const text = readFileSync(file, "utf8");
  const shapes = parseOwnShapes(text, file, id);
  /** @type {{ properties: { name?: unknown } }[]} */
  const features = JSON.parse(text).features;
  return shapes.map((shape, index) => {
    const name = features[index]?.properties.name;
    return { shape, name: typeof name === "string" ? name : null };
  });
}

/**
 * @param {readonly string[]} asked
 * @param {readonly OwnPlace[]} own
 */
function describe(asked, own) {
  const found = asked.map((word) => ({ word, code: codeOf(word) }));
  const unknown = found.flatMap(({ word, code }) => (code ? [] : [word]));
  if (unknown.length > 0)
    throw new Error(
      `no place is called ${unknown.join(", ")} (use the English name or the code of a state, such as Mali or MLI, or ISO 3166-2, such as US-AZ)`,
    );
  const ownOf = new Map(own.map((one) => [one.shape.properties.iso3, one]));
  const codes = [
    ...new Set([...found.flatMap(({ code }) => code ?? []), ...ownOf.keys()]),
  ];
  const drawn = codes.filter((code) => !ownOf.has(code));
  const shapes = [
    ...own.map(({ shape }) => shape),
    ...readShapes("new", { places: drawn }).shapes,
  ];
  const known = new Set(shapes.map(({ properties }) => properties.iso3));
  const wrong = drawn.filter(
    (code) => !known.has(code) && !isCountryCode(code),
  );
  if (wrong.length > 0) throw new Error(wrong.map(explainCode).join("\n"));
  const places = codes.map((code) => {
    const mine = shapes.filter(({ properties }) => properties.iso3 === code);
    const outline = countryCoder.aggregateFeature(code);
    const positions =
      mine.length > 0 ? listMainPositions(mine) : listOutline(outline);
    const parts = mine
      .flatMap(({ geometry }) => partsOf(geometry))
      .map(windAsSphere)
      .sort((one, other) => areaOf(other) - areaOf(one));
    const [lon, lat] = parts[0]
      ? geoCentroid(parts[0])
      : middleOfSpan(findSpan(positions));
    // A territory is no state, whatever codes it has.
    const isState =
      parentOf(code) === null &&
      countryCoder.feature(code)?.properties.country === undefined;
    return {
      positions,
      place: {
        code,
        alpha2: isState ? countryCoder.iso1A2Code(code) : null,
        m49: isState ? countryCoder.m49Code(code) : null,
        name: ownOf.get(code)?.name ?? nameOf(code),
        unName: unNameOf(code),
        marker: { lat: round(lat), lon: round(lon) },
        hasShape: mine.length > 0,
      },
    };
  });
  const { west, width, south, north } = findSpan(
    places.flatMap(({ positions }) => positions),
  );
  const room = 1;
  return {
    places: places.map(({ place }) => place),
    region: {
      west: wrap(Math.floor(west - room)),
      south: Math.max(-90, Math.floor(south - room)),
      east: wrap(Math.ceil(west + width + room)),
      north: Math.min(90, Math.ceil(north + room)),
    },
  };
}

/** @param {string} word */
function codeOf(word) {
  if (parentOf(word) !== null) return word;
  if (isCountryCode(word)) return word;
  const state = listStates().find(({ name }) => name === word.toLowerCase());
  return (
    state?.code ??
    listCountries().find(({ name }) => name === simplify(word))?.code ??
    countryCoder.iso1A3Code(word)
  );
}

/**
 * The English short name at the United Nations, where it is not what others write; else null.
 * @param {string} code
 */
function unNameOf(code) {
  const names = Object.entries(readJson("un-names.json"));
  return names.find(([, one]) => one === code)?.[0] ?? null;
}

/** @param {string} code */
function nameOf(code) {
  const english = countryCoder.feature(code)?.properties.nameEn;
  const state = listStates().find((one) => one.code === code);
  return state?.title ?? english ?? code;
}

/** All countries by their short names at the United Nations and others, simplified. */
function listCountries() {
  const short = Object.entries(readJson("un-names.json")).map(
    ([name, code]) => ({ code, name: simplify(name) }),
  );
  return short.concat(
    countryCoder.borders.features.flatMap(({ properties }) =>
      properties.iso1A3
        ? [{ code: properties.iso1A3, name: simplify(properties.nameEn) }]
        : [],
    ),
  );
}

/**
 * A name without what lists of names write in different ways: accents, “Saint” and “St.”, “and” and
 * “&”, “the”, and what stands in brackets.
 * @param {string} name
 */
function simplify(name) {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\(.*?\)/g, "")
    .replace(/\bsaint\b|\bst\b\.?/g, "st")
    .replace(/\band\b|&/g, " ")
    .replace(/\bthe\b|\brepublic of\b|\bfederation\b/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function listStates() {
  const fips = readJson("us-states.json");
  /** @type {{ id: string, properties: { name: string } }[]} */
  const states = readJson("node_modules/us-atlas/states-10m.json").objects
    .states.geometries;
  return states.flatMap(({ id, properties: { name } }) =>
    fips[id]
      ? [{ code: `US-${fips[id]}`, title: name, name: name.toLowerCase() }]
      : [],
  );
}

/**
 * @param {{ west: number, width: number, south: number, north: number }} span
 * @returns {[number, number]}
 */
function middleOfSpan({ west, width, south, north }) {
  return [wrap(west + width / 2), (south + north) / 2];
}

/**
 * GeoJSON winds an outer ring against the clock, and on the sphere that is all the rest of it.
 * @param {import("geojson").Position[][]} coordinates
 * @returns {import("geojson").Polygon}
 */
function windAsSphere(coordinates) {
  const polygon = { type: /** @type {const} */ ("Polygon"), coordinates };
  return geoArea(polygon) <= 2 * Math.PI
    ? polygon
    : {
        ...polygon,
        coordinates: coordinates.map((ring) => [...ring].reverse()),
      };
}

/** @param {number} degrees */
function round(degrees) {
  return Math.round(degrees * 100) / 100;
}

/** @param {number} lon */
function wrap(lon) {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
