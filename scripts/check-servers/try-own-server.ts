import { startStaticServer } from "../serve/static-server";
import type { Server } from "./tried-server";

/** The server of npm start, which has no recipe: it looks into the same table. */
export const ownServer: Server = {
  name: "npm start",
  version: `Node ${process.versions.node}`,
  start: async (site, { basePath, framing }) => {
    const options = { dir: site.folder, port: 0, basePath, framing };
    const { port, close } = await startStaticServer(options);
    return { port, stop: close };
  },
};
