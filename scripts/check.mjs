// @ts-check
import { formatChecks, quickChecks, runChecks } from "./setup/checks.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runCommand } from "./setup/stop.mjs";

/** Tests that take seconds each are left to npm test (vitest.config.ts). */
const quickTests = ["--project=shared", "--project=alone"];

// npm run check: all that can be checked soon.
await runCommand(async () => {
  requireNode("checks");
  await installPackages("checks");
  const checked = await runChecks(quickChecks(quickTests));
  console.log(`\n${formatChecks(checked)}`);
  console.log("npm test writes whole briefings too, and tries the built site.");
  process.exitCode = checked.every(({ code }) => code === 0) ? 0 : 1;
});
