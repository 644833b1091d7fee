import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { isTree } from "../../lib/url/version-number";
import { Stop } from "../setup/stop.mjs";
import { isInside, journalFile } from "./own-files";
import type { Plan } from "./plan";
import { writeDurably } from "./stage";

/**
 * What a publication does once all is prepared. While this file is there, what it names is under way:
 * whoever finds it completes it.
 */
export type Journal = Pick<Plan, "place" | "remove"> & {
  version: string;
  /** Whether the tree of the version is new and to be put in place. */
  isNewTree: boolean;
};

/** The moment from which a publication is completed and no longer given up. */
export async function writeJournal(
  folder: string,
  journal: Journal,
): Promise<void> {
  const file = path.join(folder, journalFile);
  rmSync(`${file}.part`, { force: true });
  await writeDurably(`${file}.part`, JSON.stringify(journal));
  renameSync(`${file}.part`, file);
  flushFolder(path.dirname(file));
}

/** The publication that is under way in a folder; null for none. */
export function readJournal(folder: string): Journal | null {
  const file = path.join(folder, journalFile);
  if (!existsSync(file)) return null;
  try {
    const journal = JSON.parse(readFileSync(file, "utf8")) as Journal;
    const names = [...journal.place, ...journal.remove].map(({ name }) => name);
    if (names.every(isInside) && isTree(journal.version)) return journal;
  } catch {
    // Said below, with what to do.
  }
  throw new Stop(
    `${file} says what a publication was about to do, and can't be read: put the folder back from a copy. Nothing was changed.`,
  );
}

/** Waits until the disk has the names in a folder. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } catch {
    // Some file systems don't offer this for folders.
  } finally {
    closeSync(handle);
  }
}
