// @ts-check
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isBuilt } from "../setup/build-stamp.mjs";
import { isInstalled } from "../setup/install.mjs";
import { findCutFiles } from "./cut-files.mjs";
import { copyProject } from "./clone.mjs";
import { runNpmIn, waitForSilence } from "./command.mjs";
import { mountReadOnly, mountSmallDisk, unmount } from "./mounts.mjs";

/**
 * What is tried. `run` gives why it could not be tried here, or null; it throws where something does not hold.
 * @typedef {{ name: string, run: () => Promise<string | null> }} InterruptionTrial
 */

/**
 * @param {boolean} holds
 * @param {string} what
 * @param {string} [output]
 */
function require(holds, what, output = "") {
  if (!holds)
    throw new Error(
      `${what}\n${output.trim().split("\n").slice(-12).join("\n")}`,
    );
}

/**
 * A command that could not do its work ends with one line that says what to do, and with no trace of a program.
 * @param {import("./command.mjs").Ended} ended
 * @param {RegExp} line
 */
function requireLine({ code, output }, line) {
  const last = output.trim().split("\n").at(-1) ?? "";
  require(code === 1 && line.test(last), `no such line: ${line}`, output);
  require(!/\n {4}at .*\.[mt]?js:\d/.test(output), "a trace of calls", output);
}

/** Runs a command where no network is but the machine's own; empty where that can't be had. */
const offline = [
  "unshare",
  "--net",
  "sh",
  "-c",
  'ip link set lo up && exec "$@"',
  "sh",
];

const canCutNetwork = () =>
  spawnSync(offline[0] ?? "", [...offline.slice(1), "true"]).status === 0;

/**
 * The trials, in the order in which each leaves the next what it needs.
 * @param {string} folder for all that is written
 * @param {string} port
 * @returns {readonly InterruptionTrial[]}
 */
export function listTrials(folder, port) {
  // Spaces, Cyrillic, Arabic and Chinese letters, and what a shell or an address might take for its own.
  const clone = join(folder, "Карта региона", "خريطة 地图 (1) & 'é'");
  const through = canCutNetwork() ? offline : [];
  // A sample is built in a third of the time.
  const env = {
    DATA_DIR: "samples",
    PORT: port,
    npm_config_update_notifier: "false",
  };
  const inClone = { cwd: clone, env, through };

  /**
   * @param {readonly string[]} args
   * @param {import("./command.mjs").Trial["killWhen"]} killWhen
   * @param {import("./command.mjs").Trial} [trial]
   */
  async function kill(args, killWhen, trial = inClone) {
    const ended = await runNpmIn(args, { ...trial, killWhen });
    require(ended.wasKilled, `npm ${args.join(" ")} ended too soon`, ended.output);
    const left = await waitForSilence(clone);
    require(left.length === 0, `processes went on: ${left.join(", ")}`);
    return ended.output;
  }

  return [
    {
      name: "npm start in a folder where nothing can be written says so",
      run: async () => {
        copyProject(clone);
        const place = join(folder, "read-only");
        const fault = mountReadOnly(clone, place);
        if (fault !== null) return fault;
        const ended = await runNpmIn(["start"], { cwd: place, env });
        unmount(1);
        requireLine(
          ended,
          /can't be written to \(EROFS\): .*same command again/,
        );
        return null;
      },
    },
    {
      name: "npm start by a user who may not write there says so",
      run: async () => {
        if (process.getuid?.() !== 0)
          return "only root can become another user";
        const nobody = [
          "setpriv",
          "--reuid=65534",
          "--regid=65534",
          "--clear-groups",
        ];
        const other = {
          cwd: clone,
          env: { ...env, HOME: "/nonexistent" },
          through: nobody,
        };
        requireLine(
          await runNpmIn(["start"], other),
          /can't be written to \(EACCES\): .*same command again/,
        );
        return null;
      },
    },
    {
      name: "npm start on a disk that fills up while packages come says so",
      run: async () => {
        const small = join(folder, "small");
        const fault = mountSmallDisk(small, 120);
        if (fault !== null) return fault;
        copyProject(small);
        const ended = await runNpmIn(["start"], { cwd: small, env });
        unmount(1);
        requireLine(ended, /The disk is full .*same command again/);
        return null;
      },
    },
    {
      name: "an installation that is killed at three moments is done again and whole",
      run: async () => {
        for (const moment of [2, 5, 9]) {
          const online = { cwd: clone, env };
          await kill(
            ["run", "build"],
            (_, seconds) => seconds > moment,
            online,
          );
          require(!isInstalled(
            clone,
            "build",
          ), "half an installation counts as one");
        }
        const online = { cwd: clone, env };
        await kill(
          ["run", "build"],
          (output) => output.includes("▲ Next.js"),
          online,
        );
        require(isInstalled(clone, "build"), "the installation does not count");
        const { status, stdout } = spawnSync(
          "npm",
          ["ls", "--all", "--omit=dev"],
          { cwd: clone, encoding: "utf8" },
        );
        require(status === 0, "packages are missing", stdout);
        return null;
      },
    },
    {
      name: "a build on a disk with no room for it says so",
      run: async () => {
        const fault = mountSmallDisk(join(clone, ".next"), 12);
        if (fault !== null) return fault;
        const ended = await runNpmIn(["run", "build"], inClone);
        unmount(1);
        requireLine(ended, /The disk is full .*same command again/);
        require(!isBuilt(clone), "a build that failed counts as one");
        return null;
      },
    },
    {
      name: "without a network, a build that is killed while it compiles, draws pages and makes the kit goes on",
      run: async () => {
        for (const [moment, wait] of /** @type {const} */ ([
          ["Creating an optimized", 3],
          ["Generating static pages", 0],
          ["Making the report kit", 2],
        ])) {
          let since = Infinity;
          await kill(["run", "build"], (output, seconds) => {
            if (output.includes(moment)) since = Math.min(since, seconds);
            return seconds >= since + wait;
          });
          require(!isBuilt(
            clone,
          ), `killed at “${moment}”, it counts as a build`);
        }
        return through.length > 0
          ? null
          : "no network can be cut here: tried with one";
      },
    },
    {
      name: "without a network, npm start that is killed while it serves goes on, and all files are whole",
      run: async () => {
        await kill(["start"], (output) => output.includes("Ctrl-C ends it"));
        const output = await kill(["start"], (text) =>
          text.includes("The report kit is whole"),
        );
        require(!output.includes(
          "Creating an optimized",
        ), "the pages were built again", output);
        require(isBuilt(clone), "the build does not count");
        const { count, cut } = findCutFiles(join(clone, "out"));
        require(count > 300, `only ${count} files`);
        require(cut.length === 0, `cut short: ${cut.join(", ")}`);
        return null;
      },
    },
    {
      name: "a built site is served from a folder where nothing can be written",
      run: async () => {
        const place = join(folder, "read-only");
        const fault = mountReadOnly(clone, place);
        if (fault !== null) return fault;
        const served = { cwd: place, env };
        const output = await kill(
          ["start"],
          (text) => text.includes("Ctrl-C ends it"),
          served,
        );
        unmount(1);
        require(output.includes("up to date"), "it is built again", output);
        return null;
      },
    },
  ];
}
