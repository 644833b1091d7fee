// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { farChecks, runFarChecks } from "./setup/all-checks.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/run.mjs";
import { runCommand } from "./setup/stop.mjs";
import { formatTallies } from "./setup/tally.mjs";

// npm run check:all: what needs other programs or engines. With --after-test its closing line is the sum with
// that of npm test, which ran just before.
await runCommand(async () => {
  requireNode("checks");
  await installPackages("checks");
  const results = await runFarChecks(farChecks);
  /** @param {import("./setup/all-checks.mjs").Result} result */
  const count = (result) => results.filter((one) => one === result).length;
  const tally = {
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("not run"),
  };
  const before = process.argv.includes("--after-test") ? readTallies() : [];
  const all = [...before, tally];
  console.log(`\n${formatTallies(all)}`);
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;
});

/**
 * What npm test has left; a run that left nothing has failed.
 * @returns {import("./setup/tally.mjs").Tally[]}
 */
function readTallies() {
  const file = join(root, ".cache/test-reports/tallies.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  return [{ passed: 0, failed: 1, skipped: 0 }];
}
