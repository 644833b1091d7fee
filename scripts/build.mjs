// @ts-check
import { buildSite } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm run build: writes the site to out/, even if nothing has changed.
await runCommand(async () => {
  requireNode("build");
  await installPackages("build");
  await buildSite();
});
