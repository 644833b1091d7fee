import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
} from "node:fs";
import path from "node:path";
import { Stop } from "../setup/stop.mjs";
import { requirePlaces } from "./places";
import { removeIfEmpty } from "./folder";
import { flushFolder, readJournal, type Journal } from "./journal";
import {
  hashFile,
  journalFile,
  listFile,
  look,
  ownFolder,
  stagingFolder,
} from "./own-files";

/** Called before each step that changes something; tests end the process in it. */
export type OnStep = (step: string) => void;

/** Where the files of the coming site are prepared, and its list beside them. */
export const stagedSite = `${stagingFolder}/site`;
export const stagedList = `${stagingFolder}/files.sha256`;

/**
 * Puts in place what is prepared: file by file, each by renaming, so that each is the old or the new
 * one. Every step may have been done by a run that was killed. Throws a `Stop`, before the first step,
 * where something else stands in a place than what the journal says.
 */
export function completeJournal(folder: string, onStep: OnStep): void {
  const journal = readJournal(folder);
  if (journal === null) return;
  requirePlaces(
    folder,
    [...journal.place, ...journal.remove].map(({ name }) => name),
  );
  refuseStrange(folder, journal);
  try {
    withoutSignals(() => takeSteps(folder, journal, onStep));
  } catch (error) {
    const { message } = error as Error;
    throw new Stop(
      `${folder}: putting version ${journal.version} in place was stopped (${message}). Remove the cause and run the same command again: it completes what is prepared.`,
    );
  }
}

function takeSteps(folder: string, journal: Journal, onStep: OnStep): void {
  const staged = (name: string) => path.join(folder, stagedSite, name);
  const step = (name: string, act: () => void) => {
    onStep(name);
    act();
  };
  const tree = `v/${journal.version}`;
  if (journal.isNewTree && existsSync(staged(tree)))
    step(tree, () => {
      mkdirSync(path.join(folder, "v"), { recursive: true });
      renameSync(staged(tree), path.join(folder, tree));
    });
  for (const { name } of journal.place) {
    if (existsSync(staged(name)))
      step(name, () => replaceFile(staged(name), path.join(folder, name)));
  }
  for (const { name, sum } of journal.remove) {
    const there = look(folder, name);
    // One that was changed since stays.
    if (there !== null && "sum" in there && there.sum === sum)
      step(`remove ${name}`, () => removeFile(folder, name));
  }
  const list = path.join(folder, stagedList);
  if (existsSync(list))
    step("list", () => renameSync(list, path.join(folder, listFile)));
  for (const parent of listParents(journal))
    flushFolder(path.join(folder, parent));
  // The journal goes last: until then a run knows that this one was putting things in place.
  step("clean", () =>
    rmSync(path.join(folder, stagingFolder), { recursive: true, force: true }),
  );
  step("end", () => rmSync(path.join(folder, journalFile)));
  flushFolder(path.join(folder, ownFolder));
}

function listParents({ place }: Journal): ReadonlySet<string> {
  return new Set([".", ...place.map(({ name }) => path.posix.dirname(name))]);
}

/** What is there may have been changed since the journal was written, between two runs. */
function refuseStrange(folder: string, journal: Journal): void {
  const strange = journal.place.filter(({ name, sum, before }) => {
    const staged = path.join(folder, stagedSite, name);
    const there = look(folder, name);
    const found = there !== null && "sum" in there ? there.sum : null;
    if (there !== null && found === null) return true;
    return existsSync(staged)
      ? hashFile(staged) !== sum || ![before, sum].includes(found)
      : found !== sum;
  });
  if (strange.length === 0) return;
  throw new Stop(
    `${folder}: version ${journal.version} is prepared and partly in place, and these files have been changed since: put them back as they were (or away, if they are new), then run the command again:\n${strange.map(({ name }) => name).join("\n")}`,
  );
}

function replaceFile(staged: string, target: string): void {
  const old = lstatSync(target, { throwIfNoEntry: false });
  if (old === undefined) mkdirSync(path.dirname(target), { recursive: true });
  else keepRights(staged, old);
  renameSync(staged, target);
}

function keepRights(file: string, { mode, uid, gid }: Stats): void {
  const now = lstatSync(file);
  try {
    if (now.uid !== uid || now.gid !== gid) chownSync(file, uid, gid);
  } catch {
    // Only the administrator gives files away; who may replace a file need not own it.
  }
  chmodSync(file, mode & 0o7777);
}

/** Removes an own file, and the folders that it leaves empty. */
function removeFile(folder: string, name: string): void {
  rmSync(path.join(folder, name));
  for (let up = path.posix.dirname(name); up !== ".";) {
    if (!removeIfEmpty(path.join(folder, up))) return;
    up = path.posix.dirname(up);
  }
}

/** A signal that comes now is let pass: it would find the work done in less than a second. */
function withoutSignals(act: () => void): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const ignore = () => {};
  for (const signal of signals) process.on(signal, ignore);
  try {
    act();
  } finally {
    // Not at once: what came meanwhile is only heard when the event loop turns.
    setTimeout(() => {
      for (const signal of signals) process.off(signal, ignore);
    }, 50);
  }
}
