import path from "node:path";
import { isBuilt } from "./setup/build-stamp.mjs";
import { describeAddress, explainHost, parseHost } from "./setup/host.mjs";
import { explainPort, parsePort } from "./setup/port.mjs";
import { root } from "./setup/run.mjs";
import { startStaticServer } from "./serve/static-server";
import { waitForKit } from "./serve/wait-for-kit";
import { runCommand, Stop } from "./setup/stop.mjs";

/** What npm start says when the site has its pages, and the report kit is still being made. */
const kitFollows = process.argv.includes("--kit-follows");

/** npm run serve: serves the built site on PORT of HOST, as npm start does at its end. */
async function serve(): Promise<void> {
  if (!isBuilt(root) && !kitFollows) {
    throw new Stop("The site is not built yet: run npm run build first.");
  }
  const basePath = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");
  const dir = path.join(root, "out");
  const port = parsePort(process.env.PORT);
  const host = parseHost(process.env.HOST);
  const server = await startStaticServer({
    dir,
    port,
    basePath,
    host,
    ...(kitFollows && { waitFor: waitForKit(dir, () => isBuilt(root)) }),
  }).catch((error: NodeJS.ErrnoException) => {
    const line = explainPort(port, error.code) ?? explainHost(host, error.code);
    throw line === null ? error : new Stop(line);
  });
  const { address, note } = describeAddress(host, server.port);
  console.log(`\n${address}${basePath}/\n`);
  if (note !== null) console.log(note);
  console.log("Ctrl-C ends it.");
  if (kitFollows) {
    // Without npm start nobody makes the kit: whoever asked for a part of it would wait for ever.
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void server.close();
    }, 500).unref();
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      void server.close();
    });
  }
}

await runCommand(serve);
