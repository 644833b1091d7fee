import path from "node:path";
import { isBuilt } from "./setup/build-stamp.mjs";
import { explainPort, parsePort } from "./setup/port.mjs";
import { root } from "./setup/run.mjs";
import { startStaticServer } from "./serve/static-server";
import { runCommand, Stop } from "./setup/stop.mjs";

/** npm run serve: serves the built site on PORT, as npm start does at its end. */
async function serve(): Promise<void> {
  if (!isBuilt(root)) {
    throw new Stop("The site is not built yet: run npm run build first.");
  }
  const basePath = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");
  const dir = path.join(root, "out");
  const port = parsePort(process.env.PORT);
  const server = await startStaticServer({
    dir,
    port,
    basePath,
    host: null,
  }).catch((error: NodeJS.ErrnoException) => {
    const line = explainPort(port, error.code);
    throw line === null ? error : new Stop(line);
  });
  console.log(`\nhttp://localhost:${server.port}${basePath}/\n`);
  console.log("Ctrl-C ends it.");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      void server.close();
    });
  }
}

await runCommand(serve);
