// @ts-check
import { findBrowser } from "./setup/browser.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runNpm } from "./setup/run.mjs";
import { runCommand } from "./setup/stop.mjs";

// node scripts/with-browser.mjs PROGRAM …: finds a browser for a program of
// our packages that drives one, and runs it.
await runCommand(async () => {
  requireNode("checks");
  await installPackages("checks");
  await findBrowser();
  const args = ["exec", "--offline", "--", ...process.argv.slice(2)];
  process.exitCode = (await runNpm(args)).code;
});
