// @ts-check
import * as countryCoder from "@rapideditor/country-coder";
import { packageOf, parentOf, subdivided } from "./subdivisions.mjs";

/**
 * What to write in place of a code of which nothing has a shape.
 * @param {string} code
 */
export function explainCode(code) {
  const parent = parentOf(code);
  if (parent === null)
    return `${code} is no code of a place (use ISO 3166-1 alpha-3, such as TUV, or ISO 3166-2, such as US-AZ)`;
  const own = territoryOf(code, parent);
  if (own !== null)
    return `${code} has a code of its own on the map (use ${own})`;
  return packageOf(parent) === null
    ? `no package has the subdivisions of ${parent} (there are those of ${subdivided.join(", ")}; give your own with --geojson)`
    : `${code} is no first-level subdivision of ${parent} that the package has (look it up in ISO 3166-2, or give your own with --geojson)`;
}

/**
 * Some territories are in ISO 3166-2 as a part of their state and in ISO 3166-1 by themselves.
 * @param {string} code
 * @param {string} parent
 */
function territoryOf(code, parent) {
  const alpha2 = code.slice(3);
  const own = countryCoder.feature(alpha2)?.properties;
  return own?.iso1A2 === alpha2 && own.country === parent
    ? (own.iso1A3 ?? null)
    : null;
}
