// @ts-check
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions, readPlaceCodes } from "./options.mjs";
import { findUninstalled } from "./packages.mjs";
import { configFileOf, folder, listRegions, readRegion } from "./region.mjs";

/** @typedef {import("./options.mjs").Options} Options */

const output = join(folder, "../../data/boundaries");
const pictures = join(folder, "../../look/boundaries");
/** What Natural Earth has a shape of: for the tests, which have none of its packages. */
const knownCodes = "known-codes.json";

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @param {Options} options */
async function main(options) {
  const missing = findUninstalled();
  if (missing.length > 0) {
    fail(
      `not installed: ${missing.join(", ")} (run npm ci --prefix scripts/boundaries)`,
    );
  } else if (options.isCheck) {
    await check(await listNames(options));
  } else {
    if (options.places !== null) await makeRegion(options);
    mkdirSync(output, { recursive: true });
    writeFileSync(join(folder, knownCodes), await formatKnownCodes());
    for (const name of await listNames(options)) await tell(name);
  }
}

/**
 * The regions that are asked for, all that have a configuration by default. One of those that come
 * ready gets its configuration now.
 * @param {Options} options
 */
async function listNames({ names }) {
  const known = listRegions();
  const { readReadyRegion, listReadyRegions } =
    await import("./ready-regions.mjs");
  for (const name of names.filter((one) => !known.includes(one))) {
    const ready = readReadyRegion(name);
    if (ready === null) {
      throw new Error(
        `there is no ${name}: add it with --places, or use one of ${[...known, ...listReadyRegions()].join(", ")}`,
      );
    }
    await writeConfig(name, [...ready.places, ...ready.points], undefined);
  }
  return names.length > 0 ? names : known;
}

/** @param {Options} options */
async function makeRegion({ names, places, briefing, geojson, isForced }) {
  const [name = ""] = names;
  if (existsSync(configFileOf(name)) && !isForced) {
    throw new Error(
      `there is a ${name}.config.json already (leave --places out to build it, or give --force to make it again)`,
    );
  }
  const { parseOwnShapes, ownFileOf } = await import("./own-shapes.mjs");
  const own = geojson
    ? parseOwnShapes(
        readFileSync(geojson.file, "utf8"),
        geojson.file,
        geojson.id,
      )
    : [];
  if (geojson) copyFileSync(geojson.file, ownFileOf(name));
  const codes = [
    ...(places ?? []),
    ...(briefing
      ? readPlaceCodes(readFileSync(join(briefing, "places.yaml"), "utf8"))
      : []),
    ...own.map(({ properties }) => properties.iso3),
  ];
  const said = geojson && {
    id: geojson.id,
    licence: geojson.licence,
    credit: geojson.credit,
  };
  await writeConfig(name, [...new Set(codes)], said ?? undefined);
}

/**
 * @param {string} name
 * @param {readonly string[]} codes
 * @param {import("./region.mjs").RegionConfig["own"]} own
 */
async function writeConfig(name, codes, own) {
  const { makeConfig } = await import("./new-region.mjs");
  const { config, points } = makeConfig(name, codes, own);
  writeFileSync(configFileOf(name), `${JSON.stringify(config, null, 2)}\n`);
  if (points.length > 0) {
    console.log(
      `boundaries: ${name}: no source has a shape of ${points.join(", ")} (write "shape: point" for each in places.yaml)`,
    );
  }
}

/**
 * Builds one region, says what it is and draws it.
 * @param {string} name
 */
async function tell(name) {
  await build(name, output);
  const { drawPicture } = await import("./picture.mjs");
  const { describeFile } = await import("./describe-file.mjs");
  const topology = readFileSync(join(output, `${name}.json`), "utf8");
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.svg`), drawPicture(topology));
  const lines = describeFile(readRegion(name), topology);
  console.log(
    [
      `boundaries: ${name}: data/boundaries/${name}.json`,
      ...lines,
      `picture: look/boundaries/${name}.svg`,
    ].join("\n  "),
  );
}

/**
 * Writes both files of a region into a folder.
 * @param {string} name
 * @param {string} target
 * @returns {Promise<string[]>} Names of the files.
 */
async function build(name, target) {
  const { buildTopology } = await import("./pipeline.mjs");
  const { formatRecord } = await import("./record.mjs");
  const config = readRegion(name);
  const topology = `${await buildTopology(name, config)}\n`;
  writeFileSync(join(target, `${name}.json`), topology);
  writeFileSync(
    join(target, `${name}.source.json`),
    formatRecord(name, config, topology),
  );
  return [`${name}.json`, `${name}.source.json`];
}

/**
 * Builds again and compares byte by byte; what differs is kept so that it can be looked at.
 * @param {readonly string[]} names
 */
async function check(names) {
  const rebuilt = mkdtempSync(join(tmpdir(), "boundaries-"));
  const files = [];
  for (const name of names) files.push(...(await build(name, rebuilt)));
  writeFileSync(join(rebuilt, knownCodes), await formatKnownCodes());
  const different = files.filter((file) => !isSame(file, rebuilt));
  if (!isSameFile(join(folder, knownCodes), join(rebuilt, knownCodes)))
    different.push(knownCodes);
  if (different.length > 0) {
    fail(
      `${different.join(", ")} differs from what the sources give, which is in ${rebuilt} (run npm run make:boundaries)`,
    );
    return;
  }
  rmSync(rebuilt, { recursive: true });
  console.log(`boundaries: identical: ${files.join(", ")}`);
}

/**
 * @param {string} file
 * @param {string} rebuilt
 */
function isSame(file, rebuilt) {
  return isSameFile(join(output, file), join(rebuilt, file));
}

/**
 * @param {string} committed
 * @param {string} rebuilt
 */
function isSameFile(committed, rebuilt) {
  return (
    existsSync(committed) &&
    readFileSync(committed).equals(readFileSync(rebuilt))
  );
}

async function formatKnownCodes() {
  const { listAtlasCodes } = await import("./new-region.mjs");
  return `${JSON.stringify(listAtlasCodes(), null, 2)}\n`;
}

/** @param {string} message */
function fail(message) {
  console.error(`boundaries: ${message}`);
  process.exitCode = 1;
}
