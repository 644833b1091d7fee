// @ts-check
import { buildSiteOnce } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { parsePort, requireFreePort } from "./setup/port.mjs";
import { root, run } from "./setup/run.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm start: from a fresh clone to the site at http://localhost:3000/. It is served as soon as its
// pages are there; figures and documents follow, and whoever asks for one before waits for it.
await runCommand(async () => {
  process.chdir(root);
  requireNode("build");
  // Before the long work, so that nobody waits for a port that is busy.
  await requireFreePort(parsePort(process.env.PORT));
  await installPackages("build");
  const program = ["--import", "tsx", "scripts/serve.ts"];
  const broken = new AbortController();
  /** @param {readonly string[]} args */
  const serve = (...args) =>
    run(process.execPath, [...program, ...args], { signal: broken.signal });
  /** @type {ReturnType<typeof run> | undefined} */
  let serving;
  try {
    await buildSiteOnce(() => (serving = serve("--kit-follows")));
  } catch (error) {
    broken.abort();
    throw error;
  }
  process.exitCode = (await (serving ?? serve())).code;
});
