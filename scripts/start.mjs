// @ts-check
import { buildSiteOnce } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { parsePort, requireFreePort } from "./setup/port.mjs";
import { root, run } from "./setup/run.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm start: from a fresh clone to the site at http://localhost:3000/.
await runCommand(async () => {
  process.chdir(root);
  requireNode();
  // Before the long work, so that nobody waits for a port that is busy.
  await requireFreePort(parsePort(process.env.PORT));
  await installPackages();
  await buildSiteOnce();
  const serve = ["--import", "tsx", "scripts/serve.ts"];
  process.exitCode = (await run(process.execPath, serve)).code;
});
