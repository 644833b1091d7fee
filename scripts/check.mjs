// @ts-check
import { formatChecks, quickChecks, runChecks } from "./setup/checks.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm run check: all that can be checked without a build.
await runCommand(async () => {
  requireNode("checks");
  await installPackages("checks");
  const checked = await runChecks(quickChecks());
  console.log(`\n${formatChecks(checked)}`);
  process.exitCode = checked.every(({ code }) => code === 0) ? 0 : 1;
});
