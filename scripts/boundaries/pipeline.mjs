// @ts-check
import mapshaper from "mapshaper";
import { readCountryCoder, readNaturalEarth } from "./countries.mjs";
import { readWater } from "./region.mjs";

/** The radius that `lib/geometry/albers.ts` has too: a briefing's points must fall on this plane. */
const radius = 6371008.8;

/**
 * Builds the TopoJSON of a region.
 * @param {string} name
 * @param {import("./region.mjs").RegionConfig} config
 * @returns {Promise<string>}
 */
export async function buildTopology(name, config) {
  const countries = await correctCountries(config);
  const shapes = await projectCountries(countries, config);
  refuseNameless(shapes);
  /** @type {Record<string, string>} */
  const layers = { countries: shapes };
  for (const water of /** @type {const} */ (["lakes", "rivers"])) {
    const source = readWater(name, water);
    if (source) layers[water] = await projectWater(source, config);
  }
  return joinLayers(layers, config);
}

/**
 * @param {Record<string, string>} layers TopoJSON of each.
 * @param {import("./region.mjs").RegionConfig} config
 */
async function joinLayers(layers, { clip, quantisation }) {
  const names = Object.keys(layers);
  const files = Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer]),
  );
  const joined = await run(
    files,
    `-i ${Object.keys(files).join(" ")} combine-files`,
    `-rename-layers ${names.join(",")}`,
    `-o out.json target=${names.join(",")} format=topojson quantization=${quantisation}`,
  );
  const { type, arcs, transform, objects } = JSON.parse(joined);
  const none = { type: "GeometryCollection", geometries: [] };
  return JSON.stringify({
    type,
    bbox: [clip.west, clip.south, clip.east, clip.north],
    transform,
    objects: { countries: none, lakes: none, rivers: none, ...objects },
    arcs,
  });
}

/**
 * One feature a country, with the transfers made and what lies outside the window left out.
 * @param {import("./region.mjs").RegionConfig} config
 */
async function correctCountries(config) {
  const cut = await run(
    { "atlas.json": readNaturalEarth(config) },
    `-i atlas.json -clip bbox=${formatBox(config.window)} -o out.json format=geojson`,
  );
  let parts = cut;
  for (const transfer of config.transfers) {
    const piece = await cutPiece(cut, transfer);
    parts = await run(
      { "parts.json": parts, "piece.json": piece },
      "-i parts.json -erase piece.json -o out.json format=geojson",
    );
    parts = await run(
      { "parts.json": parts, "piece.json": piece },
      "-i parts.json piece.json combine-files -merge-layers force",
      "-o out.json format=geojson",
    );
  }
  const isPlace = `${JSON.stringify(config.places)}.includes(iso3)`;
  return run(
    { "parts.json": parts },
    "-i parts.json -filter-fields iso3 -dissolve2 iso3 -sort iso3",
    `-each 'role = ${isPlace} ? "place" : "neighbour"' -o out.json format=geojson`,
  );
}

/**
 * @param {string} countries
 * @param {import("./region.mjs").Transfer} transfer
 */
async function cutPiece(countries, transfer) {
  const { from, to } = transfer;
  const isPart = `-i in.json -filter "iso3 == '${from}'" -explode`;
  const give = `-each "iso3 = '${to}'" -o out.json format=geojson`;
  const piece =
    "within" in transfer
      ? await run(
          { "in.json": countries },
          `${isPart} -filter "${formatInside(transfer.within)}" ${give}`,
        )
      : await run(
          { "in.json": countries, "other.json": readCountryCoder(to) },
          `${isPart} -clip other.json -explode`,
          `-filter "this.area > ${transfer.largerThanKm2 * 1e6}" ${give}`,
        );
  if (JSON.parse(piece).features?.length > 0) return piece;
  throw new Error(
    `transfer: nothing of ${from} goes to ${to} (correct "transfers" in the config)`,
  );
}

/** @param {import("./region.mjs").Box} box */
function formatInside({ west, south, east, north }) {
  const bounds = [
    `[0] >= ${west}`,
    `[1] >= ${south}`,
    `[2] <= ${east}`,
    `[3] <= ${north}`,
  ];
  return bounds.map((side) => `this.bounds${side}`).join(" && ");
}

/**
 * @param {string} countries
 * @param {import("./region.mjs").RegionConfig} config
 */
function projectCountries(countries, config) {
  const { places, neighbours } = config.tolerances;
  return run(
    { "in.json": countries },
    `-i in.json -proj ${formatProjection(config)} densify`,
    `-clip bbox=${formatBox(config.clip)}`,
    `-simplify weighted variable interval='role == "place" ? ${places} : ${neighbours}' keep-shapes`,
    `-filter-islands min-area=${config.smallestIslandKm2}km2 min-vertices=4`,
    "-clean -o out.json format=topojson no-quantization",
  );
}

/**
 * @param {string} water
 * @param {import("./region.mjs").RegionConfig} config
 */
function projectWater(water, config) {
  return run(
    { "in.json": water },
    `-i in.json -dissolve fields=name -proj ${formatProjection(config)} densify`,
    `-clip bbox=${formatBox(config.clip)}`,
    `-simplify weighted interval=${config.tolerances.water} keep-shapes`,
    "-sort expression=name -o out.json format=topojson no-quantization",
  );
}

/** @param {string} shapes TopoJSON */
function refuseNameless(shapes) {
  /** @type {import("topojson-specification").Topology} */
  const { objects } = JSON.parse(shapes);
  const names = Object.values(objects)
    .flatMap((one) => (one.type === "GeometryCollection" ? one.geometries : []))
    .map((one) => /** @type {{ iso3: string }} */ (one.properties).iso3)
    .filter((iso3) => !/^[A-Z]{3}$/.test(iso3));
  if (names.length === 0) return;
  throw new Error(
    `no code: ${names.join(", ")} (give each an alpha-3 code in "codes" of the config)`,
  );
}

/** @param {import("./region.mjs").RegionConfig} config */
function formatProjection({ projection: { parallels, origin } }) {
  const [south, north] = parallels;
  return `'+proj=aea +lat_1=${south} +lat_2=${north} +lat_0=${origin.lat} +lon_0=${origin.lon} +x_0=0 +y_0=0 +R=${radius}'`;
}

/** @param {import("./region.mjs").Box} box */
function formatBox({ west, south, east, north }) {
  return [west, south, east, north].join(",");
}

/**
 * Runs mapshaper commands on files in memory, the last of which writes `out.json`.
 * @param {Record<string, string | object>} inputs
 * @param {string[]} commands
 * @returns {Promise<string>}
 */
async function run(inputs, ...commands) {
  const output = await mapshaper.applyCommands(commands.join(" "), inputs);
  const file = output["out.json"];
  if (!file) throw new Error(`mapshaper: no output from ${commands.join(" ")}`);
  return file.toString();
}
