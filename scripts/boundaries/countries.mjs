// @ts-check
import * as countryCoder from "@rapideditor/country-coder";
import { feature } from "topojson-client";
import { readJson } from "./region.mjs";
import { toShape } from "./shape.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */

/**
 * Natural Earth's countries, each part with the alpha-3 code that it is merged by. A name that
 * neither the packages nor the config has a code for stands in the code's place.
 * @param {Readonly<Record<string, string>>} [codes] By the name of a feature; before those of all.
 * @returns {Shape[]}
 */
export function readNaturalEarth(codes = {}) {
  const known = { ...readJson("atlas-codes.json"), ...codes };
  /** @type {import("topojson-specification").Topology<{ countries: import("topojson-specification").GeometryCollection<{ name: string }> }>} */
  const atlas = readJson("node_modules/world-atlas/countries-10m.json");
  const { features } = feature(atlas, atlas.objects.countries);
  return features.map(({ id, properties: { name }, geometry }) => {
    const iso3 = known[name] ?? countryCoder.iso1A3Code(`${id}`) ?? name;
    return toShape(iso3, geometry);
  });
}

/**
 * The polygon that country-coder has for a country.
 * @param {string} iso3
 */
export function readCountryCoder(iso3) {
  const country = countryCoder.aggregateFeature(iso3);
  if (!country) throw new Error(`country-coder: no country ${iso3}`);
  return [toShape(iso3, country.geometry)];
}

/**
 * Whether a code is one of ISO 3166-1 alpha-3.
 * @param {string} code
 */
export function isCountryCode(code) {
  return countryCoder.iso1A3Code(code) === code;
}
