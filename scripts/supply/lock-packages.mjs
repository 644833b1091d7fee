// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A package as package-lock.json has it; `path` is its folder,
 * `node` the range of Node.js that it asks for, and `requires` are the folders of what it needs.
 * @typedef {{ path: string, name: string, version: string, license: string, integrity: string, node: string, isOptional: boolean, hasInstallScript: boolean, requires: readonly string[] }} LockedPackage
 * @typedef {Readonly<Record<string, string>>} Ranges
 * @typedef {{ version?: string, name?: string, license?: string, integrity?: string, link?: boolean, resolved?: string, engines?: { node?: string }, optional?: boolean, hasInstallScript?: boolean, dependencies?: Ranges, optionalDependencies?: Ranges, peerDependencies?: Ranges, peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>> }} LockEntry
 * @typedef {Readonly<Record<string, LockEntry>>} LockEntries
 */

/**
 * @param {string} folder
 * @returns {LockEntries}
 */
function readEntries(folder) {
  const text = readFileSync(join(folder, "package-lock.json"), "utf8");
  return JSON.parse(text).packages;
}

/**
 * All packages of a project's lockfile, whatever they are for.
 * @param {string} folder
 */
export function listLocked(folder) {
  const entries = readEntries(folder);
  return Object.keys(entries)
    .filter((path) => path !== "")
    .map((path) => describe(entries, path));
}

/**
 * The packages that the project itself needs, with all that they need in turn; those of its development are
 * left out. npm's own marks do not tell: what a package would also take, if it is there, has them too.
 * @param {string} folder
 */
export function listProduction(folder) {
  const entries = readEntries(folder);
  /** @type {Map<string, LockedPackage>} */
  const found = new Map();
  const waiting = [...resolveAll(entries, "")];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const one = describe(entries, path);
    found.set(path, one);
    waiting.push(...one.requires);
  }
  return {
    direct: [...resolveAll(entries, "")],
    packages: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * @param {LockEntries} entries
 * @param {string} path
 * @returns {LockedPackage}
 */
function describe(entries, path) {
  const link = entries[path]?.link ? (entries[path]?.resolved ?? "") : path;
  const entry = entries[link] ?? {};
  return {
    path,
    name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + 13),
    version: entry.version ?? "",
    license: entry.license ?? "",
    integrity: entry.integrity ?? "",
    node: entry.engines?.node ?? "*",
    isOptional: entry.optional === true,
    hasInstallScript: entry.hasInstallScript === true,
    requires: resolveAll(entries, path),
  };
}

/**
 * The folders of what a package needs, found as Node finds them: the nearest above it. What is optional may be
 * missing, and so may what a package only works with.
 * @param {LockEntries} entries
 * @param {string} path
 */
function resolveAll(entries, path) {
  const entry = entries[path] ?? {};
  const needed = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
  );
  const names = Object.keys({
    ...entry.dependencies,
    ...entry.optionalDependencies,
  });
  return [...new Set([...names, ...needed])].flatMap((name) => {
    for (let folder = path; ; folder = parentOf(folder)) {
      const candidate = `${folder && `${folder}/`}node_modules/${name}`;
      if (entries[candidate]) return candidate;
      if (folder === "") return [];
    }
  });
}

/** @param {string} path */
function parentOf(path) {
  const end = path.lastIndexOf("/node_modules/");
  return end === -1 ? "" : path.slice(0, end);
}
