import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";
import type { BoundaryTopology } from "../geometry/boundaries";
import { baseLanguage, listMessages } from "../messages/catalogue";
import { findPhraseFault } from "../messages/message-arguments";
import type {
  BoundariesFile,
  CheckContext,
} from "../check/records/check-context";
import { findInterfaceLanguages } from "./messages";

/** The data of the project itself, from its root, in which every command runs. */
const ownFolder = "data";

/** Where the data lies that are shown: DATA_DIR, from the same root, or else the project's own. */
export const dataFolder = process.env["DATA_DIR"] || ownFolder;

/** Folder of the sets of roles to start from. */
const roleSetsFolder = "role-sets";

/** Folders in the data folder that are not briefings. */
const otherFolders = ["boundaries", roleSetsFolder, "schema"];

/** A folder as it was read: the names and the bytes of the YAML files in it. */
export type FolderFiles = {
  /** Name of the folder, which is the id of the briefing. */
  name: string;
  /** Where the folder lies, for messages. */
  path: string;
  files: readonly { name: string; bytes: Uint8Array }[];
  /** What the data has to fit, beyond its own files. */
  context?: CheckContext;
};

/** Names of the folders of briefings in alphabetical order; null if there is no such folder. */
export function listFolders(root: string = dataFolder): string[] | null {
  if (!isFolder(root)) return null;
  return readdirSync(root)
    .filter((name) => !name.startsWith(".") && !otherFolders.includes(name))
    .filter((name) => isFolder(join(root, name)))
    .sort();
}

/** Reads the YAML files of a folder that `listFolders` has named. */
export function readFolder(
  name: string,
  root: string = dataFolder,
): FolderFiles {
  const path = join(root, name);
  const files = listYamlFiles(path).map((file) => ({
    name: file,
    bytes: readFileSync(join(path, file)),
  }));
  return { name, path, files, context: readCheckContext(root, name) };
}

/** A file of a briefing's folder that is not YAML; null if there is none of the name. */
export function readFolderFile(
  name: string,
  file: string,
  root: string = dataFolder,
): Uint8Array | null {
  const path = join(root, name, file);
  return findStats(path)?.isFile() ? readFileSync(path) : null;
}

/**
 * What is around the briefings of a data folder: its own boundaries, and the project's; and what lies
 * in the folder of the briefing of a name, or nothing where it is in none.
 */
export function readCheckContext(
  root: string = dataFolder,
  name: string | null = null,
): CheckContext {
  const folders = listBoundariesFolders(root);
  const names = folders.flatMap(listJsonFiles);
  return {
    boundaries: names.filter((name) => !name.endsWith(".source")),
    readBoundaries: (name) => {
      const path = findBoundaries(name, root);
      return path === null ? null : readBoundariesFile(dirname(path), name);
    },
    readFile: (file) =>
      name === null ? null : readFolderFile(name, file, root),
    ...listInterfaceLanguages(),
  };
}

/** Tags of the languages that have messages, and of those that have enough of them. */
function listInterfaceLanguages() {
  const languages = findInterfaceLanguages();
  const built = languages.filter(({ isBuilt }) => isBuilt);
  const base = languages.find(({ tag }) => tag === baseLanguage);
  const neutral = listMessages(base?.catalogue ?? {});
  return {
    findPhraseFault: (name: string, phrase: string) => {
      const message = neutral.get(`Occasion.${name}`);
      return message === undefined ? null : findPhraseFault(phrase, message);
    },
    interfaceLanguages: languages.map(({ tag }) => tag),
    builtLanguages: built.map(({ tag }) => tag),
  };
}

/** Null for what is no file of boundaries. */
function readBoundariesFile(
  folder: string,
  name: string,
): BoundariesFile | null {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown;
  const record = `${name}.source.json`;
  try {
    const topology = read(`${name}.json`) as BoundaryTopology;
    const { geometries } = topology.objects.countries;
    const built = existsSync(join(folder, record)) ? read(record) : {};
    return {
      codes: geometries.map(({ properties }) => properties.iso3),
      projection: (built as { projection?: unknown }).projection,
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Names of the JSON files of a folder, without their ending; none if there is no such folder. */
function listJsonFiles(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** A text that changes whenever a YAML file, a picture or a template of the folder does. */
export function stampFolder(name: string, root: string = dataFolder): string {
  const path = join(root, name);
  return [
    ...listYamlFiles(path),
    ...listFiles(path, /^[^.].*\.(svg|png|dotx)$/),
  ]
    .map((file) => [file, statSync(join(path, file))] as const)
    .map(([file, { mtimeMs, size }]) => `${file} ${mtimeMs} ${size}`)
    .join("\n");
}

/** Folders of boundaries, that of a data folder before the project's own. */
function listBoundariesFolders(root: string): string[] {
  return [...new Set([root, ownFolder])].map((one) => join(one, "boundaries"));
}

/** Where the boundaries of a name are; null if they are nowhere. */
function findBoundaries(name: string, root: string): string | null {
  const paths = listBoundariesFolders(root).map((folder) =>
    join(folder, `${name}.json`),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Reads the boundaries of a name. Throws if there is no such file. */
export function readBoundaries(
  name: string,
  root: string = dataFolder,
): Uint8Array {
  const path = findBoundaries(name, root);
  if (path === null)
    throw new Error(`boundaries: there is no ${name}.json in ${root}`);
  return readFileSync(path);
}

/** Files that say which borders are not agreed: of a data folder, and the project's own. */
export function readDisputeFiles(
  root: string = dataFolder,
): { path: string; text: string }[] {
  return listBoundariesFolders(root)
    .map((folder) => join(folder, "disputed.yaml"))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** The record of how boundaries were built: `<name>.source.json`. Throws if there is none. */
export function readBoundariesRecord(
  name: string,
  root: string = dataFolder,
): string {
  return new TextDecoder().decode(readBoundaries(`${name}.source`, root));
}

/** Files of published versions of a briefing: `versions/1.0.0.json`. */
export function readVersionFiles(
  name: string,
  root: string = dataFolder,
): { path: string; text: string }[] {
  const folder = join(root, name, "versions");
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => join(folder, file))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** What lies beside the YAML of a briefing: published versions, and the boundaries by their name. */
export function readKeptFiles(name: string, root: string = dataFolder) {
  const boundaries = (file: string) => {
    const path = findBoundaries(file, root);
    if (path === null) return null;
    const topology: unknown = JSON.parse(readFileSync(path, "utf8"));
    return { path, topology };
  };
  return { versions: readVersionFiles(name, root), boundaries };
}

function listYamlFiles(path: string): string[] {
  return listFiles(path, /^[^.].*\.ya?ml$/i);
}

function listFiles(path: string, pattern: RegExp): string[] {
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .filter((name) => findStats(join(path, name))?.isFile())
    .sort();
}

function isFolder(path: string): boolean {
  return findStats(path)?.isDirectory() ?? false;
}

/** Null for what is not there, a link to nothing included. */
function findStats(path: string): Stats | null {
  return existsSync(path) ? statSync(path) : null;
}

/** The text of a file of a set of roles. */
export function readRoleSetFile(set: string, file: string): string {
  return readFileSync(join(ownFolder, roleSetsFolder, set, file), "utf8");
}

/** Names of the sets of roles, in alphabetical order. */
export function listRoleSets(): string[] {
  return readdirSync(join(ownFolder, roleSetsFolder)).sort();
}
