// @ts-check
// node describe-places.mjs NAME-OR-CODE …: what npm run new has to know of places, as JSON.
import * as countryCoder from "@rapideditor/country-coder";
import { geoCentroid } from "d3-geo";
import { findSpan } from "./choose-projection.mjs";
import { isCountryCode } from "./countries.mjs";
import { listMainPositions, listPoint } from "./main-parts.mjs";
import { areaOf } from "./plane.mjs";
import { readJson } from "./region.mjs";
import { readShapes } from "./shapes.mjs";
import { parentOf } from "./subdivisions.mjs";
import { partsOf } from "./turn.mjs";

try {
  console.log(JSON.stringify(describe(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {readonly string[]} asked */
function describe(asked) {
  const found = asked.map((word) => ({ word, code: codeOf(word) }));
  const unknown = found.flatMap(({ word, code }) => (code ? [] : [word]));
  if (unknown.length > 0)
    throw new Error(
      `no place is called ${unknown.join(", ")} (use the English name or the code of a state, such as Mali or MLI, or ISO 3166-2, such as US-AZ)`,
    );
  const codes = [...new Set(found.flatMap(({ code }) => code ?? []))];
  const { shapes } = readShapes("new", { places: codes });
  const places = codes.map((code) => {
    const mine = shapes.filter(({ properties }) => properties.iso3 === code);
    const positions =
      mine.length > 0
        ? listMainPositions(mine)
        : listPoint(countryCoder.aggregateFeature(code));
    const parts = mine
      .flatMap(({ geometry }) => partsOf(geometry))
      .map((coordinates) => ({
        type: /** @type {const} */ ("Polygon"),
        coordinates,
      }))
      .sort((one, other) => areaOf(other) - areaOf(one));
    const [lon = 0, lat = 0] = parts[0]
      ? geoCentroid(parts[0])
      : (positions[0] ?? []);
    const isState = parentOf(code) === null;
    return {
      positions,
      place: {
        code,
        alpha2: isState ? countryCoder.iso1A2Code(code) : null,
        m49: isState ? countryCoder.m49Code(code) : null,
        name: nameOf(code),
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
  return state?.code ?? countryCoder.iso1A3Code(word);
}

/** @param {string} code */
function nameOf(code) {
  const english = countryCoder.feature(code)?.properties.nameEn;
  const state = listStates().find((one) => one.code === code);
  return state?.title ?? english ?? code;
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

/** @param {number} degrees */
function round(degrees) {
  return Math.round(degrees * 10) / 10;
}

/** @param {number} lon */
function wrap(lon) {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
