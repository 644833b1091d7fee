import { statSync } from "node:fs";
import path from "node:path";

/** What is at a path inside the site; null for nothing that readers may see. */
type Found = { kind: "file"; file: string } | { kind: "folder" } | null;

/** Finds what a path of an address names. */
export function findFile(dir: string, inside: string): Found {
  const decoded = decode(inside);
  if (decoded === null || !isSafe(inside)) return null;
  const full = path.join(dir, decoded);
  if (!decoded.endsWith("/") && isFolder(full)) return { kind: "folder" };
  const file = decoded.endsWith("/") ? path.join(full, "index.html") : full;
  return isFile(file) ? { kind: "file", file } : null;
}

/**
 * Whether a path names what readers may see of the site, and nothing else: backslashes separate folders
 * on some systems, an empty folder name would make the address of another host out of a redirect, and
 * names that begin with a dot are not for readers.
 */
export function isSafe(inside: string): boolean {
  const decoded = decode(inside);
  return decoded !== null && !/[\0\\]|\/\/|\/\./.test(decoded);
}

function decode(inside: string): string | null {
  try {
    return decodeURIComponent(inside);
  } catch {
    return null;
  }
}

function look(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // What readers may ask for: a name that is too long, or one below a file.
    if (["ENAMETOOLONG", "ENOTDIR", "EACCES"].includes(code)) return undefined;
    throw error;
  }
}

const isFolder = (file: string) => look(file)?.isDirectory() ?? false;
const isFile = (file: string) => look(file)?.isFile() ?? false;
