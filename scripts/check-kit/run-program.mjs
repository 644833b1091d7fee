// @ts-check
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { accessSync, constants } from "node:fs";

/** @param {string} name */
export function hasProgram(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Programs run one on each core, whoever asks for them. */
let free = availableParallelism();
/** @type {(() => void)[]} */
const waiting = [];

async function takeCore() {
  if (free > 0) free -= 1;
  else await new Promise((resolve) => waiting.push(() => resolve(undefined)));
}

function giveCore() {
  const next = waiting.shift();
  if (next === undefined) free += 1;
  else next();
}

/**
 * What a program says and how it ends.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ cwd?: string, input?: string | Uint8Array }} [options]
 * @returns {Promise<{ out: string, err: string, isGood: boolean }>}
 */
export async function runProgram(name, args, { cwd, input } = {}) {
  await takeCore();
  try {
    return await new Promise((resolve) => {
      const child = execFile(
        name,
        [...args],
        { cwd, encoding: "utf8", maxBuffer: 1e8, timeout: 300_000 },
        (error, out, err) => resolve({ out, err, isGood: error === null }),
      );
      // Who has read enough closes its end: what it says of that is in its own words.
      child.stdin?.on("error", () => undefined);
      child.stdin?.end(input ?? "");
    });
  } finally {
    giveCore();
  }
}

/**
 * Runs something in a folder that is gone afterwards.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "check-kit-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The faults that are found in each of some things, in their order.
 * @template T
 * @param {readonly T[]} things
 * @param {(thing: T) => Promise<string[]>} find
 */
export async function findInAll(things, find) {
  return (await Promise.all(things.map(find))).flat();
}
