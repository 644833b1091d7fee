import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  statSync,
  type Stats,
} from "node:fs";
import path from "node:path";
import { Stop } from "../setup/stop.mjs";
import { journalFile, listFile, ownFolder } from "./own-files";
import { refuseProtected } from "./protected";

export type Folder = {
  /** The real path: where the folder is a link, that of its target. */
  path: string;
  /** Folders that are not there yet, the outermost first. */
  missing: string[];
  /** "own": has a list of ours; "foreign": has files and no list. */
  state: "empty" | "own" | "foreign";
};

/** What is there to publish to. Stops where nothing can be published to it, and changes nothing. */
export function examineFolder(to: string): Folder {
  const { real, missing } = resolveFolder(path.resolve(to));
  refuseProtected(real);
  const existing = missing[0] === undefined ? real : path.dirname(missing[0]);
  if (!statSync(existing).isDirectory())
    throw new Stop(
      `${existing} is a file: name a folder to publish to, or move the file away.`,
    );
  requireWritable(existing);
  const own = lstatSync(path.join(real, ownFolder), { throwIfNoEntry: false });
  if (own !== undefined && !own.isDirectory())
    throw new Stop(
      `${path.join(real, ownFolder)} is no folder, and that is where a publication keeps its list: move it away.`,
    );
  return {
    path: real,
    missing,
    state: missing.length > 0 ? "empty" : findState(real),
  };
}

function findState(folder: string): Folder["state"] {
  const isOwn = [listFile, journalFile].some((file) =>
    existsSync(path.join(folder, file)),
  );
  if (isOwn) return "own";
  // The root of a volume has a folder of its file system.
  const ignored = [ownFolder, "lost+found"];
  const isEmpty = readdirSync(folder).every((name) => ignored.includes(name));
  return isEmpty ? "empty" : "foreign";
}

/**
 * Stops where a first publication would overlook one beside it: earlier releases of this command moved
 * the folder away for a moment, and one that was killed then has left it there.
 */
export function refuseOldFolder({ path: folder, state }: Folder): void {
  const old = `${folder}.old`;
  if (state !== "empty" || !existsSync(path.join(old, "v"))) return;
  throw new Stop(
    `${folder} holds nothing, and ${old} beside it holds published versions. If they belong here, put them back (mv ${old} ${folder}); if not, give that folder another name. Nothing was changed.`,
  );
}

/** Makes the folders that are missing; what comes back removes them again while they are empty. */
export function createFolder({ path: folder, missing }: Folder): () => void {
  mkdirSync(path.join(folder, ownFolder), { recursive: true });
  return () => {
    const made = [...missing, path.join(folder, ownFolder)];
    for (const name of made.reverse()) removeIfEmpty(name);
  };
}

export function removeIfEmpty(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}

export function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      `${folder} can't be written to (${code}): give this user the right to, or publish to another folder.`,
    );
  }
}

function resolveFolder(to: string): { real: string; missing: string[] } {
  const stats = findStats(to);
  if (stats?.isSymbolicLink() && !existsSync(to))
    throw new Stop(
      `${to} is a link to a folder that does not exist: create that folder, or remove the link.`,
    );
  if (stats !== undefined)
    return { real: realpathSync.native(to), missing: [] };
  const parent = resolveFolder(path.dirname(to));
  const real = path.join(parent.real, path.basename(to));
  return { real, missing: [...parent.missing, real] };
}

function findStats(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Something above it is a file, which is found on the way up.
    if (code === "ENOTDIR") return undefined;
    throw error;
  }
}
