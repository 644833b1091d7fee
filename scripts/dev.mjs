// @ts-check
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runPackage } from "./setup/run.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm run dev: Next's development server; what follows "--" is handed on.
await runCommand(async () => {
  requireNode("checks");
  await installPackages("checks");
  const args = ["dev", ...process.argv.slice(2)];
  const { code } = await runPackage("next/dist/bin/next", args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  process.exitCode = code;
});
