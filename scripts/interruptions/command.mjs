// @ts-check
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * What is to be run, in which folder, through which program, and when it is killed: its output so far and its
 * seconds are asked for it ten times a second.
 * @typedef {{ cwd: string, env?: Readonly<Record<string, string | undefined>>, through?: readonly string[], killWhen?: ((output: string, seconds: number) => boolean) | undefined }} Trial
 * @typedef {{ code: number | null, wasKilled: boolean, output: string }} Ended
 */

/** A trial that takes longer has failed. */
const longest = 600;

/** The environment of a user's shell: npm's own variables for what it runs are left out, its settings stay. */
const shell = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|INIT_CWD|NODE_ENV)/.test(name) ||
      /^npm_config_(cache|cafile|registry|userconfig)$/.test(name),
  ),
);

/**
 * Runs npm in a group of its own; when its moment has come, the whole group is killed as the system kills what
 * takes too much memory.
 * @param {readonly string[]} args
 * @param {Trial} trial
 * @returns {Promise<Ended>}
 */
export function runNpmIn(args, { cwd, env = {}, through = [], killWhen }) {
  const [program = "", ...rest] = [...through, "npm", ...args];
  const child = spawn(program, rest, {
    cwd,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...shell, ...env }),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  const began = Date.now();
  let wasKilled = false;
  const watch = setInterval(() => {
    const seconds = (Date.now() - began) / 1000;
    if (!killWhen?.(output, seconds) && seconds < longest) return;
    wasKilled = seconds < longest;
    process.kill(-(child.pid ?? 0), "SIGKILL");
    clearInterval(watch);
  }, 100);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(watch);
      // What it started may hold the pipes a moment longer.
      setTimeout(() => resolve({ code, wasKilled, output }), 200);
    });
  });
}

/**
 * The processes that work in a folder.
 * @param {string} folder
 */
function listProcesses(folder) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) ||
          readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder)
        );
      } catch {
        return false;
      }
    });
}

/**
 * Waits until nothing works in a folder any more; tells what still does after some seconds.
 * @param {string} folder
 */
export async function waitForSilence(folder) {
  for (let tenths = 0; tenths < 100; tenths++) {
    if (listProcesses(folder).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return listProcesses(folder);
}
