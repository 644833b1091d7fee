// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import { listData } from "../built-kit.mjs";
import { judgeLayer, parseLayers } from "../judge-table.mjs";
import { findInAll, inFolder, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "GeoJSON and CSV in GDAL: every feature and field, valid shapes, layers that become a table of a GeoPackage",
  needs: { ogrinfo: "gdal-bin", ogr2ogr: "gdal-bin" },
  check: async () => {
    const layers = listData(".geojson");
    const tables = listData(".csv");
    const faults = await findInAll([...layers, ...tables], async (one) =>
      [
        ...(await judge(one.path)),
        ...(isLayer(one.file) ? await convert(one.path) : []),
      ].map((fault) => `${one.file}: ${fault}`),
    );
    return {
      seen: { ".geojson": layers.length, ".csv": tables.length },
      faults,
    };
  },
};

/** The whole file has lists as properties, which no table holds. @param {string} file */
function isLayer(file) {
  return /\.\w+\.geojson$/.test(file);
}

/** @param {string} path */
async function judge(path) {
  const { out, err } = await runProgram("ogrinfo", ["-ro", "-so", "-al", path]);
  const text = readFileSync(path, "utf8");
  const wanted = path.endsWith(".csv") ? readTable(text) : readFeatures(text);
  return [...complain(err), ...judgeLayer(wanted, parseLayers(out))];
}

/** @param {string} text */
function readTable(text) {
  const { data } = papaparse.parse(text.replace(/^\ufeff/, ""), {
    skipEmptyLines: true,
  });
  const [head = [], ...rows] = /** @type {string[][]} */ (data);
  return { count: rows.length, fields: head };
}

/** @param {string} text */
function readFeatures(text) {
  /** @type {{ features: { properties: object }[] }} */
  const { features } = JSON.parse(text);
  const fields = new Set(
    features.flatMap(({ properties }) => Object.keys(properties)),
  );
  return { count: features.length, fields: [...fields] };
}

/** Into a GeoPackage, which a GIS edits; shapes that cross themselves are told by the number of them. @param {string} path */
function convert(path) {
  return inFolder(async (folder) => {
    const made = join(folder, "layer.gpkg");
    const { err } = await runProgram("ogr2ogr", [
      ..."-f GPKG -nln layer".split(" "),
      made,
      path,
    ]);
    const asked = await runProgram("ogrinfo", [
      ..."-ro -q -dialect SQLite -sql".split(" "),
      "SELECT COUNT(*) AS crossed FROM layer WHERE NOT ST_IsValid(geom)",
      made,
    ]);
    const [, crossed] = /crossed \(\w+\) = (\d+)/.exec(asked.out) ?? [];
    return [
      ...complain(err),
      ...(crossed === "0"
        ? []
        : [`shapes that are not valid: ${crossed ?? asked.err.trim()}`]),
    ];
  });
}

/** @param {string} err */
function complain(err) {
  return err.split("\n").filter(Boolean);
}
