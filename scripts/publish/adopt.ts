import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { hashBytes, listFiles, ownFolder, replacedFolder } from "./own-files";

/** Files that --adopt may replace: their paths, and how each looked when it was listed. */
export type Listed = Readonly<Record<string, string>>;

/** Every file that stands in a folder, but for what is in our own folder. */
export function listStanding(folder: string): Listed {
  const names = listFiles(folder).filter(
    (name) => !name.startsWith(`${ownFolder}/`),
  );
  return Object.fromEntries(names.map((name) => [name, mark(folder, name)]));
}

/** Whether a file is as it was when it was listed. */
export function isListed(
  listed: Listed,
  folder: string,
  name: string,
): boolean {
  return Object.hasOwn(listed, name) && listed[name] === mark(folder, name);
}

/** A folder that was refused is not written to: what was listed is kept with the project. */
export function saveListed(
  records: string,
  folder: string,
  listed: Listed,
): void {
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(records, folder), JSON.stringify(listed));
}

/** What the last refusal has listed for a folder; null where there was none. */
export function readListed(records: string, folder: string): Listed | null {
  const file = recordOf(records, folder);
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")) as Listed;
}

export function forgetListed(records: string, folder: string): void {
  rmSync(recordOf(records, folder), { force: true });
}

/** Copies what will be replaced, so that adopting a folder loses nothing; returns where to. */
export function keepReplaced(folder: string, names: string[]): string {
  const date = new Date().toISOString().replace(/[:.]/g, "-");
  const kept = `${replacedFolder}/${date}`;
  for (const name of names)
    cpSync(path.join(folder, name), path.join(folder, kept, name), {
      preserveTimestamps: true,
    });
  return kept;
}

function recordOf(records: string, folder: string): string {
  return path.join(records, `${hashBytes(Buffer.from(folder))}.json`);
}

function mark(folder: string, name: string): string {
  const { size, mtimeMs } = lstatSync(path.join(folder, name));
  return `${size} ${mtimeMs}`;
}
