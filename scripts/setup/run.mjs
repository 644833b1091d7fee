// @ts-check
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, wherever a command is started from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const leaderScript = join(root, "scripts/setup/leader.mjs");

const isWindows = process.platform === "win32";

/**
 * `isQuiet` keeps the output back and hands it over; `timeLimit` is in
 * milliseconds. `leader` is for a program of Node that must not go on alone: it
 * ends when this process is killed (leader.mjs), and the file names it meanwhile.
 * `signal` ends the program.
 * @typedef {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean, timeLimit?: number, leader?: string, signal?: AbortSignal }} RunOptions
 * @typedef {{ code: number, output: string }} Outcome
 */

/**
 * Runs a program in the project's folder until it ends. A signal that arrives
 * meanwhile goes on to the program, and this process ends with it, quietly.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const { env = process.env, isQuiet = false, timeLimit, leader } = options;
  // A program that may have to be killed leads a group, so that what it
  // started goes with it.
  const isGroup =
    (leader !== undefined || timeLimit !== undefined) && !isWindows;
  const leads = leader !== undefined && program === process.execPath;
  const lead = leads ? [leaderScript, leader] : [];
  const child = spawn(program, [...lead, ...args], {
    cwd: root,
    env: leads ? { ...env, BRIEFING_MAP_PARENT: String(process.pid) } : env,
    detached: isGroup,
    stdio: isQuiet ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: isWindows && !program.endsWith(".exe"),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  }
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      if (isGroup && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  };
  options.signal?.addEventListener("abort", () => send("SIGTERM"));
  const timer = timeLimit && setTimeout(() => send("SIGKILL"), timeLimit);
  const forgetSignals = passSignals(send);
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      if (timer) clearTimeout(timer);
      if (forgetSignals()) process.exit(code);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code, signal) => {
      if (leader !== undefined) send("SIGKILL");
      end(code ?? 128 + constants.signals[signal ?? "SIGKILL"]);
    });
  });
}

/**
 * Hands signals on. Between npm and this process stands a shell, which ends on
 * a signal and hands none on: a server would go on and hold its port.
 * @param {(signal: NodeJS.Signals) => void} send
 * @returns {() => boolean} ends the passing on, and tells whether there was any
 */
function passSignals(send) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  let wasAny = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    wasAny = true;
    send(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const parent = process.ppid;
  const byNpm = process.env.npm_lifecycle_event !== undefined;
  const watch = setInterval(() => {
    if (byNpm && process.ppid !== parent) pass("SIGTERM");
  }, 500).unref();
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, pass);
    return wasAny;
  };
}

/**
 * Runs npm: the one that runs us, else the one on the path.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath ?? "";
  return basename(npm) === "npm-cli.js"
    ? run(process.execPath, [npm, ...args], options)
    : run("npm", args, options);
}

/**
 * Runs a script of package.json, so that its command is written down once.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {RunOptions} [options]
 */
export function runScript(name, args = [], options = {}) {
  const more = args.length > 0 ? ["--", ...args] : [];
  return runNpm(["run", "--silent", name, ...more], options);
}

/**
 * Runs a program that a package of ours brings, by its file rather than its
 * link in node_modules/.bin, which differs from system to system.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPackage(file, args, options) {
  const path = join(root, "node_modules", file);
  return run(process.execPath, [path, ...args], options);
}
