// @ts-check
import * as countryCoder from "@rapideditor/country-coder";
import { computeRegion } from "./compute-region.mjs";
import { isCountryCode, readNaturalEarth } from "./countries.mjs";
import { explainCode } from "./explain-code.mjs";
import { readJson } from "./region.mjs";
import { listMainPositions, listOutline } from "./main-parts.mjs";
import { listParents, readShapes } from "./shapes.mjs";

/** @typedef {import("./region.mjs").RegionConfig} RegionConfig */

/**
 * The configuration of a region of these places, and those of them that the sources have no shape
 * of: a briefing shows them as points. Throws for what is no code.
 * @param {string} name
 * @param {readonly string[]} codes
 * @param {RegionConfig["own"]} own
 * @returns {{ config: RegionConfig, points: string[] }}
 */
export function makeConfig(name, codes, own) {
  const base = { places: [...codes], ...(own ? { own } : {}) };
  const { shapes } = readShapes(name, base);
  const known = new Set(shapes.map(({ properties }) => properties.iso3));
  const points = codes.filter((code) => !known.has(code));
  const wrong = points.filter((code) => !isCountryCode(code));
  if (wrong.length > 0) {
    throw new Error(wrong.map(explainCode).join("\n"));
  }
  const positions = codes.flatMap((code) =>
    known.has(code)
      ? listMainPositions(
          shapes.filter(({ properties }) => properties.iso3 === code),
        )
      : listOutline(/** @type {any} */ (countryCoder.aggregateFeature(code))),
  );
  if (positions.length === 0)
    throw new Error("no places (give their codes with --places)");
  const computed = computeRegion(
    codes.filter((code) => known.has(code)),
    positions,
  );
  return {
    config: {
      ...computed,
      ...(own ? { own } : {}),
      transfers: listTransfers(computed.window, codes),
    },
    points,
  };
}

/**
 * What Natural Earth draws on the wrong side, as far as the region can have it.
 * @param {import("./region.mjs").Box} window
 * @param {readonly string[]} codes
 * @returns {RegionConfig["transfers"]}
 */
function listTransfers(window, codes) {
  /** @type {(import("./region.mjs").Transfer & { at: { lat: number, lon: number } })[]} */
  const all = readJson("transfers.json");
  const parents = listParents(codes).map((code) =>
    countryCoder.iso1A3Code(code),
  );
  return all
    .filter(({ at }) => isWithin(at, window))
    .filter(({ from, to }) => !parents.includes(from) && !parents.includes(to))
    .map(({ at: _, ...transfer }) => transfer);
}

/**
 * @param {{ lat: number, lon: number }} point
 * @param {import("./region.mjs").Box} window
 */
function isWithin({ lat, lon }, { west, south, east, north }) {
  const isAcross = west > east;
  const isInLongitude = isAcross
    ? lon >= west || lon <= east
    : lon >= west && lon <= east;
  return isInLongitude && lat >= south && lat <= north;
}

/** Codes of all that has a shape in Natural Earth. */
export function listAtlasCodes() {
  return [
    ...new Set(readNaturalEarth().map(({ properties }) => properties.iso3)),
  ].sort();
}
