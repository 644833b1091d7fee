// @ts-check
import { readFileSync } from "node:fs";
import * as countryCoder from "@rapideditor/country-coder";
import { feature } from "topojson-client";
import { folder } from "./region.mjs";

/**
 * Natural Earth's countries, each part with the alpha-3 code that it is merged by. What has no
 * code keeps its name in the code's place, as most of it lies outside the region.
 * @param {import("./region.mjs").RegionConfig} config
 */
export function readNaturalEarth(config) {
  const file = `${folder}node_modules/world-atlas/countries-10m.json`;
  /** @type {import("topojson-specification").Topology<{ countries: import("topojson-specification").GeometryCollection<{ name: string }> }>} */
  const atlas = JSON.parse(readFileSync(file, "utf8"));
  const { features } = feature(atlas, atlas.objects.countries);
  return toCollection(
    features.map(({ id, properties: { name }, geometry }) => {
      const iso3 = config.codes[name] ?? countryCoder.iso1A3Code(`${id}`);
      return toFeature({ iso3: iso3 ?? name }, geometry);
    }),
  );
}

/**
 * The polygon that country-coder has for a country.
 * @param {string} iso3
 */
export function readCountryCoder(iso3) {
  const country = countryCoder.aggregateFeature(iso3);
  if (!country) throw new Error(`country-coder: no country ${iso3}`);
  return toCollection([toFeature({ iso3 }, country.geometry)]);
}

/**
 * @param {Record<string, string>} properties
 * @param {import("geojson").Geometry} geometry
 * @returns {import("geojson").Feature}
 */
function toFeature(properties, geometry) {
  return { type: "Feature", properties, geometry };
}

/** @param {import("geojson").Feature[]} features */
function toCollection(features) {
  return { type: "FeatureCollection", features };
}
