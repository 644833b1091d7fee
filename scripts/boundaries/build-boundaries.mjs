// @ts-check
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findUninstalled } from "./packages.mjs";
import { folder, listRegions, readRegion } from "./region.mjs";

const output = join(folder, "../../data/boundaries");
const options = process.argv.slice(2);
const isCheck = options.includes("--check");
const unknown = options.filter((option) => option !== "--check");

if (unknown.length > 0) {
  fail(`unknown option ${unknown.join(" ")} (there is only --check)`);
} else if (findUninstalled().length > 0) {
  fail(
    `not installed: ${findUninstalled().join(", ")} (run npm ci --prefix scripts/boundaries)`,
  );
} else if (isCheck) {
  await check();
} else {
  mkdirSync(output, { recursive: true });
  await build(output);
}

/**
 * Writes both files of every region into a folder.
 * @param {string} target
 * @returns {Promise<string[]>} Names of the files.
 */
async function build(target) {
  const { buildTopology } = await import("./pipeline.mjs");
  const { formatRecord } = await import("./record.mjs");
  const files = [];
  for (const name of listRegions()) {
    const config = readRegion(name);
    const topology = `${await buildTopology(name, config)}\n`;
    writeFileSync(join(target, `${name}.json`), topology);
    writeFileSync(
      join(target, `${name}.source.json`),
      formatRecord(name, config, topology),
    );
    files.push(`${name}.json`, `${name}.source.json`);
  }
  return files;
}

/** Builds again and compares byte by byte; what differs is kept so that it can be looked at. */
async function check() {
  const rebuilt = mkdtempSync(join(tmpdir(), "boundaries-"));
  const files = await build(rebuilt);
  const different = files.filter((file) => !isSame(file, rebuilt));
  if (different.length > 0) {
    fail(
      `${different.join(", ")} differs from what the sources give, which is in ${rebuilt} (run node scripts/boundaries/build-boundaries.mjs)`,
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
  const committed = join(output, file);
  return (
    existsSync(committed) &&
    readFileSync(committed).equals(readFileSync(join(rebuilt, file)))
  );
}

/** @param {string} message */
function fail(message) {
  console.error(`boundaries: ${message}`);
  process.exitCode = 1;
}
