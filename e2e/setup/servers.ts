import path from "node:path";
import { isBuilt } from "../../scripts/setup/build-stamp.mjs";
import { root } from "../../scripts/setup/run.mjs";
import { startStaticServer } from "../../scripts/serve/static-server";

/**
 * Serves the built site while the tests run, on a port that is free; its
 * address reaches the tests as their baseURL (playwright.config.ts).
 */
export default async function startServers(): Promise<() => Promise<void>> {
  if (!isBuilt(root)) {
    throw new Error("not built: run npm run build before the browser tests");
  }
  const server = await startStaticServer({
    dir: path.join(root, "out"),
    port: 0,
  });
  process.env.BRIEFING_MAP_ADDRESS = `http://127.0.0.1:${server.port}`;
  return server.close;
}
