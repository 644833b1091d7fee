import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base } from "./fixtures";

export { expect } from "./fixtures";

type HostPage = { html: string; headers?: Record<string, string> };

/** Serves a page of somebody else's, from an origin of its own; returns its address. */
export type Host = (page: HostPage | string) => Promise<string>;

type HostFixtures = {
  host: Host;
  /** Address of the built site, as a host page has to write it. */
  site: string;
};

/** Tests with pages that are not ours, on a second port, so that embeds are cross-origin. */
export const test = base.extend<HostFixtures>({
  site: async ({ baseURL }, use) => {
    await use((baseURL ?? "").replace(/\/$/, ""));
  },
  host: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (page) => {
      const { html, headers = {} } =
        typeof page === "string" ? { html: page } : page;
      const server = createServer((request, response) => {
        const known = request.url === "/";
        response.writeHead(known ? 200 : 204, {
          "content-type": "text/html; charset=utf-8",
          ...headers,
        });
        response.end(known ? html : undefined);
      });
      servers.push(server);
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

/** A host page around some markup. */
export function around(markup: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><link rel="icon" href="data:,"><h1>A report</h1>${markup}<p>After the map.</p></html>`;
}
