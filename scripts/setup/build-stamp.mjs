// @ts-check
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { parsePort } from "./port.mjs";

/** Everything that the built site is made of. */
const inputs = [
  "app",
  "browser",
  "components",
  "data",
  "documents",
  "i18n",
  "lib",
  "messages",
  "public",
  "scripts/kit",
  "scripts/policy",
  "scripts/supply",
  "types",
  "wording",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

const variables = [
  "SITE_URL",
  "BASE_PATH",
  "INTERFACE_SHARE",
  "DATA_DIR",
  "ONLY_BRIEFING",
];

/** Tests, and what editors and systems leave behind, are in no page. */
const isNoInput = /(^|[\\/])(\.|__snapshots__)|\.test\.tsx?$/;

/**
 * The stamp of what a build would be made of now.
 * @param {string} folder
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export function stampOfInputs(folder, env = process.env) {
  const all = env["DATA_DIR"] ? [...inputs, env["DATA_DIR"]] : inputs;
  const files = all.flatMap((input) => {
    const path = resolve(folder, input);
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [input];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((name) => join(input, name))
      .filter((name) => !isNoInput.test(name))
      .filter((name) => statSync(resolve(folder, name)).isFile());
  });
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const content = readFileSync(resolve(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  for (const name of variables) hash.update(`${name}\0${env[name] ?? ""}\0`);
  // What is not told where it will stand is written for where npm start serves it.
  if (!env["SITE_URL"]) hash.update(`PORT\0${parsePort(env["PORT"])}\0`);
  return hash.digest("hex");
}

// Beside out/ and not in it: out/ is published as it is.
/** @param {string} folder */
const stampFile = (folder) => join(folder, ".cache/build-stamp");

// Of a site that has its pages, while the report kit is not whole.
/** @param {string} folder */
const pagesFile = (folder) => join(folder, ".cache/pages-stamp");

/**
 * Whether out/ holds a whole build, of whatever inputs.
 * @param {string} folder
 */
export function isBuilt(folder) {
  return (
    existsSync(stampFile(folder)) && existsSync(join(folder, "out/index.html"))
  );
}

/**
 * Whether out/ holds a whole build of what is there now.
 * @param {string} folder
 */
export function isUpToDate(folder) {
  return (
    isBuilt(folder) &&
    readFileSync(stampFile(folder), "utf8") === stampOfInputs(folder)
  );
}

/**
 * Whether out/ holds the pages of what is there now, and some of the report kit.
 * @param {string} folder
 */
export function hasPages(folder) {
  return (
    existsSync(pagesFile(folder)) &&
    existsSync(join(folder, "out/index.html")) &&
    readFileSync(pagesFile(folder), "utf8") === stampOfInputs(folder)
  );
}

/** @param {string} folder */
export function forgetBuild(folder) {
  for (const file of [stampFile(folder), pagesFile(folder)])
    rmSync(file, { force: true });
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
export function rememberPages(folder, stamp) {
  mkdirSync(join(folder, ".cache"), { recursive: true });
  writeFileSync(pagesFile(folder), stamp);
}

/**
 * The kit has been added to the pages.
 * @param {string} folder
 */
export function completeBuild(folder) {
  renameSync(pagesFile(folder), stampFile(folder));
}
