// @ts-check
import * as countryCoder from "@rapideditor/country-coder";
import { readNaturalEarth } from "./countries.mjs";
import { toShape } from "./shape.mjs";
import { leftover } from "./leftovers.mjs";
import { readOwnShapes } from "./own-shapes.mjs";
import { parentOf, readSubdivisions } from "./subdivisions.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */

/**
 * All shapes that a region can be made of: the countries, a state that has subdivisions on the map
 * in these, and an author's own, which come first, as what comes first has the land that two claim.
 * @param {string} name
 * @param {Pick<import("./region.mjs").RegionConfig, "places" | "codes" | "own">} config
 * @returns {{ shapes: Shape[], isMixed: boolean }} Mixed: shapes of several makers, which have to
 *   be fitted to each other.
 */
export function readShapes(name, { places, codes, own }) {
  const ownShapes = own ? readOwnShapes(name, own.id) : [];
  const ownCodes = new Set(ownShapes.map(({ properties }) => properties.iso3));
  const parents = listParents(places.filter((code) => !ownCodes.has(code)));
  const whole = new Set(
    parents.map((alpha2) => countryCoder.iso1A3Code(alpha2)),
  );
  const countries = readNaturalEarth(codes).filter(
    ({ properties: { iso3 } }) => !ownCodes.has(iso3),
  );
  const isWhole = (/** @type {Shape} */ { properties: { iso3 } }) =>
    whole.has(iso3);
  const rest = countries
    .filter(isWhole)
    .map(({ geometry }) => toShape(leftover, geometry));
  return {
    shapes: [
      ...ownShapes,
      ...parents.flatMap(readSubdivisions),
      ...countries.filter((one) => !isWhole(one)),
      ...rest,
    ],
    isMixed: ownShapes.length > 0 || parents.length > 0,
  };
}

/**
 * The states of which some codes are subdivisions, by their alpha-2 codes.
 * @param {readonly string[]} codes
 */
export function listParents(codes) {
  return [...new Set(codes.flatMap((code) => parentOf(code) ?? []))];
}
