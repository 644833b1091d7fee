// @ts-check
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { Stop } from "./stop.mjs";

/** Thrown where a process of this machine holds a lock, and will give it back. */
class Busy extends Stop {}

/** Locks that this process holds, by file. */
const held = new Set();

/**
 * Takes a lock, or stops with a line that names who holds it. Whoever wants it writes a file beside it that
 * names its process, and only then looks at the others: of two, at least one sees the other. A file of a
 * process that has ended says nothing to anyone, so that whoever finds it may remove it.
 * @param {string} file
 * @param {string} work what the holder does, as in "a build"
 * @param {(line: string) => void} [say] told of a holder that was killed
 * @returns {() => void} gives the lock back
 */
export function takeLock(file, work, say = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${nameOf(process.pid)}`;
  if (held.has(mine)) refuse(file, mine, work);
  for (let round = 0; ; round++) {
    writeFileSync(mine, "");
    const other = findOther(file, mine, work, say);
    if (other === null) break;
    rmSync(mine);
    if (round === 9) refuse(file, other, work);
    // Two that came in the same moment see each other: each goes back, and tries again at a time of its own.
    const pause = 20 + 60 * Math.random();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  const release = () => {
    process.off("exit", release);
    held.delete(mine);
    rmSync(mine, { force: true });
  };
  held.add(mine);
  process.on("exit", release);
  return release;
}

/**
 * As takeLock, but waits for a holder on this machine.
 * @param {string} file
 * @param {string} work
 * @param {(line: string) => void} [say]
 */
export async function waitForLock(file, work, say = console.log) {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return takeLock(file, work, say);
    } catch (error) {
      if (!(error instanceof Busy)) throw error;
      if (isFirst)
        say(`${error.message.replace(/: .*/, "")}: waiting for its end.`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/**
 * The file of another living process that wants or has the lock; null for none.
 * @param {string} file
 * @param {string} mine
 * @param {string} work
 * @param {(line: string) => void} say
 */
function findOther(file, mine, work, say) {
  const others = readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}.`))
    .map((name) => join(dirname(file), name))
    .filter((other) => other !== mine);
  for (const other of others) {
    const { pid, host, name } = parseHolder(file, other);
    if (host !== hostname() || nameOf(pid) === name) return other;
    // Who removes it first, says so.
    if (existsSync(other)) {
      rmSync(other, { force: true });
      say(`An earlier ${work} (process ${pid}) ended before it was done.`);
    }
  }
  return null;
}

/**
 * @param {string} file
 * @param {string} holder
 */
function parseHolder(file, holder) {
  const name = holder.slice(file.length + 1);
  const [pid = "", , host = ""] = name.split("@");
  return { pid: Number(pid), host: decodeURIComponent(host), name };
}

/**
 * @param {string} file
 * @param {string} holder
 * @param {string} work
 * @returns {never}
 */
function refuse(file, holder, work) {
  const { pid, host } = parseHolder(file, holder);
  const stats = statSync(holder, { throwIfNoEntry: false });
  const since = (stats?.mtime ?? new Date()).toISOString();
  if (host === hostname())
    throw new Busy(
      `Another ${work} is at work (process ${pid}, since ${since}): wait until it has ended, then run the command again.`,
    );
  throw new Stop(
    `Another ${work} is at work (process ${pid} on ${host}, since ${since}): wait until it has ended; if that machine is gone, remove ${holder}`,
  );
}

/**
 * What tells a living process from all others on this and other machines: its number, its start in the
 * system's own count (empty where that is not said), and its machine. Empty for a process that has ended.
 * @param {number} pid
 */
export function nameOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ESRCH") return "";
  }
  const started = startOf(pid);
  // A process that only waits to be counted has ended.
  if (started === null) return "";
  return `${pid}@${started}@${encodeURIComponent(hostname())}`;
}

/** @param {number} pid */
function startOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? "");
  } catch {
    return "";
  }
}
