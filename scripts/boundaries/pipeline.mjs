// @ts-check
import { toCollection } from "./shape.mjs";
import { cutPiece } from "./cut-piece.mjs";
import { dropSmallIslands } from "./islands.mjs";
import { assignLeftovers } from "./leftovers.mjs";
import { areaOf, formatProjection } from "./plane.mjs";
import { formatBox, run } from "./run-mapshaper.mjs";
import { readShapes } from "./shapes.mjs";
import { turnBox, turnOf, turnShapes } from "./turn.mjs";
import { readWater } from "./water.mjs";

/**
 * Builds the TopoJSON of a region.
 * @param {string} name
 * @param {import("./region.mjs").RegionConfig} config
 * @returns {Promise<string>}
 */
export async function buildTopology(name, config) {
  const countries = await correctCountries(name, config);
  const shapes = await projectCountries(countries, config);
  refuseNameless(shapes);
  /** @type {Record<string, string>} */
  const layers = { countries: shapes };
  for (const water of /** @type {const} */ (["lakes", "rivers"])) {
    const source = readWater(name, water, config);
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
 * @param {string} name
 * @param {import("./region.mjs").RegionConfig} config
 */
async function correctCountries(name, config) {
  const turn = turnOf(config);
  const { shapes, isMixed } = readShapes(name, config);
  const window = formatBox(turnBox(config.window, turn));
  const atlas = toCollection(turnShapes(shapes, turn));
  const cut = isMixed
    ? await fitShapes(atlas, window, config.smallestIslandKm2 * widestGap)
    : await run(
        { "atlas.json": atlas },
        `-i atlas.json -clip bbox=${window} -o out.json format=geojson`,
      );
  let parts = cut;
  for (const transfer of config.transfers) {
    const piece = await cutPiece(cut, transfer, turn);
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
 * Fits shapes of several makers to each other: the first has what two claim, and what none has is
 * closed up.
 * @param {import("geojson").FeatureCollection} atlas
 * @param {string} window
 * @param {number} gapKm2 Gaps up to this size are closed.
 */
async function fitShapes(atlas, window, gapKm2) {
  const parts = await run(
    { "atlas.json": atlas },
    `-i atlas.json -clip bbox=${window} -clean overlap-rule=min-id -explode`,
    "-o out.json format=topojson no-quantization",
  );
  return run(
    { "parts.json": assignLeftovers(parts) },
    `-i parts.json -dissolve2 iso3 -clean gap-fill-area=${gapKm2}km2`,
    "-o out.json format=geojson",
  );
}

/** A gap of less than so many smallest islands is one between two makers and none in the world. */
const widestGap = 16;

/**
 * @param {string} countries
 * @param {import("./region.mjs").RegionConfig} config
 */
async function projectCountries(countries, config) {
  const { places, neighbours } = config.tolerances;
  const small = JSON.stringify(listSmall(countries, config));
  const ofPlaces =
    small === "[]"
      ? places
      : `(${small}.includes(iso3) ? ${places / 8} : ${places})`;
  const shapes = await run(
    { "in.json": countries },
    `-i in.json -proj ${formatProjection(config.projection, turnOf(config))} densify`,
    hasPole(config) ? healed : "",
    `-clip bbox=${formatBox(config.clip)}`,
    `-simplify weighted variable interval='role == "place" ? ${ofPlaces} : ${neighbours}' keep-shapes`,
    "-o out.json format=topojson no-quantization",
  );
  return run(
    { "in.json": dropSmallIslands(shapes, config.smallestIslandKm2) },
    "-i in.json -clean -o out.json format=topojson no-quantization",
  );
}

/** Joins what the edge of the globe had cut, where that runs through the middle of the plane. */
const healed = "-snap interval=1 -dissolve2 iso3 copy-fields=role -sort iso3";

/** @param {import("./region.mjs").RegionConfig} config */
function hasPole({ window, projection }) {
  return (
    projection.kind === "lambert-azimuthal" && window.east - window.west === 360
  );
}

/**
 * Codes of the places that would be lost at the tolerance of the others: they keep more points.
 * @param {string} countries
 * @param {import("./region.mjs").RegionConfig} config
 */
function listSmall(countries, { smallestIslandKm2 }) {
  /** @type {{ features: import("geojson").Feature<import("./turn.mjs").Area>[] }} */
  const { features } = JSON.parse(countries);
  return features.flatMap(({ properties, geometry }) => {
    if (properties?.role !== "place") return [];
    const isSmall = areaOf(geometry) < smallestIslandKm2 * smallShare;
    return isSmall ? [properties.iso3] : [];
  });
}

/** A place of less than so many smallest islands is small. */
const smallShare = 60;

/**
 * @param {string} water
 * @param {import("./region.mjs").RegionConfig} config
 */
function projectWater(water, config) {
  const turn = turnOf(config);
  return run(
    { "in.json": turnWater(water, turn) },
    `-i in.json${turn === 0 ? "" : " -clip bbox=-180,-90,180,90"} -dissolve fields=name -proj ${formatProjection(config.projection, turn)} densify`,
    `-clip bbox=${formatBox(config.clip)}`,
    `-simplify weighted interval=${config.tolerances.water} keep-shapes`,
    "-sort expression=name -o out.json format=topojson no-quantization",
  );
}

/**
 * @param {string} water
 * @param {number} turn
 */
function turnWater(water, turn) {
  if (turn === 0) return water;
  /** @type {{ features: import("./shape.mjs").Shape[] }} */
  const { features } = JSON.parse(water);
  return toCollection(turnShapes(features, turn));
}

/** @param {string} shapes TopoJSON */
function refuseNameless(shapes) {
  /** @type {import("topojson-specification").Topology} */
  const { objects } = JSON.parse(shapes);
  const names = Object.values(objects)
    .flatMap((one) => (one.type === "GeometryCollection" ? one.geometries : []))
    .map((one) => /** @type {{ iso3: string }} */ (one.properties).iso3)
    .filter((iso3) => !/^([A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})$/.test(iso3));
  if (names.length === 0) return;
  throw new Error(
    `no code: ${names.join(", ")} (give each an alpha-3 code in atlas-codes.json)`,
  );
}
