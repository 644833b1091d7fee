// @ts-check
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./setup/browser.mjs";
import { buildSiteOnce } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root, runScript } from "./setup/run.mjs";
import { Stop } from "./setup/stop.mjs";
import {
  countBrowserTests,
  countReport,
  countUnitTests,
  formatTallies,
} from "./setup/tally.mjs";

const reports = join(root, ".cache/test-reports");
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** @type {import("./setup/tally.mjs").Tally[]} */
const tallies = [];

/** @param {string} name */
async function check(name) {
  if ((await runScript(name)).code !== 0) {
    throw new Stop(`npm run ${name} found faults, told above.`);
  }
}

async function runUnitTests() {
  const reporters = ["--reporter=default", "--reporter=json"];
  const { code } = await runScript("check:unit", [
    ...reporters,
    `--outputFile.json=${unitReport}`,
  ]);
  tallies.push(countReport(unitReport, code, countUnitTests));
}

async function runBrowserTests() {
  const reporter = process.stdout.isTTY ? "line" : "list";
  const { code } = await runScript(
    "check:e2e",
    [`--reporter=${reporter},json`],
    { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport } },
  );
  tallies.push(countReport(browserReport, code, countBrowserTests));
}

/**
 * The whole of npm test. A step that fails ends it, but for the unit tests:
 * after them the built site is still worth testing.
 * @type {readonly [string, () => void | Promise<void>][]}
 */
const steps = [
  ["Node.js", () => requireNode()],
  ["Packages", installPackages],
  ["Browser", findBrowser],
  ["Format", () => check("check:format")],
  ["Lint", () => check("check:lint")],
  ["Types", () => check("check:types")],
  ["Data", () => check("check:data")],
  ["Unit tests", runUnitTests],
  ["Build", buildSiteOnce],
  ["End-to-end tests", runBrowserTests],
];

async function runSteps() {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    try {
      await step();
    } catch (error) {
      // An error that nobody foresaw is shown whole; the last line follows it.
      console.error(error instanceof Stop ? error.message : error);
      tallies.push({ passed: 0, failed: 1, skipped: 0 });
      return;
    }
  }
}

// The tests choose their own kind of run, whatever the shell has set.
Reflect.deleteProperty(process.env, "NODE_ENV");
process.env.NEXT_TELEMETRY_DISABLED = "1";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await runSteps();
console.log(`\n${formatTallies(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
