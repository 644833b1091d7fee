import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "@playwright/test";
import { expect, test as base } from "./fixtures";
import { say } from "./words";
import { briefing, large } from "./live-briefing";

export { around } from "./around";
export { expect };

type HostPage = { html: string; headers?: Record<string, string> };

/** Serves a page of somebody else's, from an origin of its own; returns its address. */
type Host = (page: HostPage | string) => Promise<string>;

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
        const known = request.url?.split("?")[0] === "/";
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

/** Reaches for the map with the mouse, once its script is there, and waits for Leaflet. */
export async function live(frame: FrameLocator): Promise<void> {
  await frame.locator(".map-toolbar[data-ready]").waitFor({ timeout: 15_000 });
  await frame.locator(".map-frame").hover();
  await frame.locator(".map-box[data-live]").waitFor({ timeout: 15_000 });
}

/** Waits for the embed's script, without Leaflet. */
export async function ready(frame: FrameLocator): Promise<void> {
  await frame.locator(".map-toolbar[data-ready]").waitFor({ timeout: 15_000 });
}

/** Opens the record of the largest place, by the keyboard: on a map near another place it is out of sight. */
export async function chooseLarge(frame: FrameLocator): Promise<void> {
  await frame
    .locator(`.place-label[data-place=${large}]`)
    .first()
    .press("Enter");
  await expect(
    frame.locator(`.embed-record[data-place=${large}]`),
  ).toBeVisible();
}

/** Says to the page around what the embed's script would say. */
export async function sayToHost(
  frame: FrameLocator,
  message: Record<string, unknown>,
): Promise<void> {
  await frame
    .locator("html")
    .evaluate(
      (_, said) => parent.postMessage({ source: "briefing-map", ...said }, "*"),
      message,
    );
}

/** The snippet of one kind, copied out of the dialog as an author would. */
export async function takeSnippet(
  page: Page,
  kind: string,
  site: string,
): Promise<string> {
  await page.goto(`/en/${briefing.id}/`);
  await page.locator(".map-box[data-live]").waitFor();
  await page.getByRole("button", { name: say("Embed.open") }).click();
  await page.getByLabel(say("Embed.kind")).selectOption(kind);
  const snippet = await page.getByLabel(say("Embed.snippet")).inputValue();
  // The host is served beside the site, by the same server: links go by its address.
  return snippet.replaceAll(new URL(page.url()).origin, site);
}
