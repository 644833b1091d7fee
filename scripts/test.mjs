// @ts-check
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./setup/browser.mjs";
import { buildSiteOnce } from "./setup/build-site.mjs";
import { formatChecks, quickChecks, runChecks } from "./setup/checks.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root, runScript } from "./setup/run.mjs";
import { formatStop, Stop } from "./setup/stop.mjs";
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

/** After unit tests that fail the built site is still worth testing; after others it is not. */
async function runQuickChecks() {
  const reporters = ["--reporter=default", "--reporter=json"];
  const checked = await runChecks(
    quickChecks([...reporters, `--outputFile.json=${unitReport}`]),
  );
  const [unit, others] = [true, false].map((isUnit) =>
    checked.filter(({ name }) => (name === "Unit tests") === isUnit),
  );
  for (const { code } of unit ?? [])
    tallies.push(countReport(unitReport, code, countUnitTests));
  if (others?.some(({ code }) => code !== 0))
    throw new Stop(`${formatChecks(checked)} See above for what they found.`);
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

/** @type {readonly [string, () => void | Promise<void>][]} */
const steps = [
  ["Node.js", () => requireNode("checks")],
  ["Packages", () => installPackages("checks")],
  ["Browser", findBrowser],
  ["Quick checks, two at a time", runQuickChecks],
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
      console.error(formatStop(error) ?? error);
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
// For npm run check:all, which ends with the sum of both.
writeFileSync(join(reports, "tallies.json"), JSON.stringify(tallies));
console.log(`\n${formatTallies(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
