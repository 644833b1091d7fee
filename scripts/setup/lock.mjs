// @ts-check
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { Stop } from "./stop.mjs";

/**
 * Who holds a lock. `started` tells a process from a later one of the same
 * number; empty on systems that don't say.
 * @typedef {{ pid: number, host: string, started: string, since: string }} Holder
 */

/**
 * Takes a lock, or stops with a line that names who holds it. The lock of a
 * process that has ended on this machine counts for nothing.
 * @param {string} file
 * @param {string} work what the holder does, as in "a build"
 * @param {(line: string) => void} [say] told of a lock whose holder was killed
 * @returns {() => void} gives the lock back
 */
export function takeLock(file, work, say = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = describeHolder();
  for (let round = 0; !tryTaking(file, mine); round++) {
    const holder = readHolder(file);
    if (holder === null) continue;
    if (!isGone(holder, file, work)) refuse(file, work, holder);
    if (round > 20)
      throw new Stop(
        `${file} is left from a ${work} that was killed: remove ${file}.takeover and run the command again.`,
      );
    if (!dropStale(file, holder)) continue;
    say(
      `An earlier ${work} (process ${parseHolder(holder, file, work).pid}) ended before it was done.`,
    );
  }
  const release = () => {
    process.off("exit", release);
    if (existsSync(file) && readFileSync(file, "utf8") === mine) rmSync(file);
  };
  process.on("exit", release);
  return release;
}

/**
 * Null where the lock was given back a moment ago.
 * @param {string} file
 */
function readHolder(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOENT") return null;
    throw error;
  }
}

/** @returns {string} */
function describeHolder() {
  /** @type {Holder} */
  const holder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    since: new Date().toISOString(),
  };
  return JSON.stringify(holder);
}

/**
 * The file is written aside and then linked to its name: it is whole or not
 * there, whenever its writer is killed.
 * @param {string} file
 * @param {string} holder
 */
function tryTaking(file, holder) {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, holder);
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS")
      throw error;
    return tryCreating(file, holder);
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * For file systems without hard links.
 * @param {string} file
 * @param {string} holder
 */
function tryCreating(file, holder) {
  try {
    writeFileSync(file, holder, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes a stale lock. Of several that have found it one alone may, so that
 * none removes the lock that another has taken since.
 * @param {string} file
 * @param {string} holder what the stale lock says
 */
function dropStale(file, holder) {
  const guard = `${file}.takeover`;
  if (!tryCreating(guard, "")) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return false;
  }
  try {
    const isStale = readHolder(file) === holder;
    if (isStale) rmSync(file);
    return isStale;
  } finally {
    rmSync(guard);
  }
}

/**
 * @param {string} text
 * @param {string} file
 * @param {string} work
 */
function isGone(text, file, work) {
  const { pid, host, started } = parseHolder(text, file, work);
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
  const now = startOf(pid);
  return started !== "" && now !== started;
}

/**
 * @param {string} text
 * @param {string} file
 * @param {string} work
 * @returns {Holder}
 */
function parseHolder(text, file, work) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(
      `${file} can't be read: if no other ${work} is at work, remove this file and run the command again.`,
    );
  }
}

/**
 * @param {string} file
 * @param {string} work
 * @param {string} text
 * @returns {never}
 */
function refuse(file, work, text) {
  const { pid, host, since } = parseHolder(text, file, work);
  const where = host === hostname() ? "" : ` on ${host}`;
  const remedy =
    where === ""
      ? "wait until it has ended, then run the command again"
      : `wait until it has ended; if that machine is gone, remove ${file}`;
  throw new Stop(
    `Another ${work} is at work (process ${pid}${where}, since ${since}): ${remedy}.`,
  );
}

/**
 * When a process started, in the system's own count; empty where it doesn't
 * say, "ended" for a process that only waits to be counted.
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : (fields[19] ?? "");
  } catch {
    return "";
  }
}
