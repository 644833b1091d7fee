// @ts-check
import { createHash } from "node:crypto";
import { findVersion } from "./packages.mjs";
import { readWater } from "./region.mjs";

/** What was taken once from this version; see `source/README.md`. */
const water = {
  title: "Natural Earth 1:50m, lakes and rivers",
  package: "plotly.js",
  version: "4.1.1",
  licence: "Public domain (the package: MIT)",
  url: "https://github.com/plotly/plotly.js",
};

/**
 * What a program needs to know about a region's file, as JSON in the form that Prettier keeps.
 * @param {string} name
 * @param {import("./region.mjs").RegionConfig} config
 * @param {string} topology The file's whole text.
 */
export function formatRecord(name, config, topology) {
  const { projection, tolerances } = config;
  const record = {
    name,
    sources: [
      {
        title: "Natural Earth 1:10m, countries",
        package: "world-atlas",
        version: findVersion("world-atlas"),
        licence: "Public domain (the package: ISC)",
        url: "https://www.naturalearthdata.com/",
      },
      {
        title: "country-coder, borders of countries",
        package: "@rapideditor/country-coder",
        version: findVersion("@rapideditor/country-coder"),
        licence: "ISC",
        url: "https://github.com/rapideditor/country-coder",
      },
      ...(hasWater(name) ? [water] : []),
    ],
    projection,
    tolerances,
    builtWith: { package: "mapshaper", version: findVersion("mapshaper") },
    sha256: createHash("sha256").update(topology).digest("hex"),
  };
  return `${JSON.stringify(record, null, 2).replace(/\[[\s\d.,-]+\]/g, foldNumbers)}\n`;
}

/** @param {string} name */
function hasWater(name) {
  return Boolean(readWater(name, "lakes") ?? readWater(name, "rivers"));
}

/** @param {string} numbers */
function foldNumbers(numbers) {
  return `[${numbers.slice(1, -1).trim().split(/,\s*/).join(", ")}]`;
}
