import compression from "compression";
import { existsSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { isText } from "./content-types";
import { leadToPresent } from "./unpublished";
import { sendFile } from "./send-file";

export type StaticSite = {
  /** Folder of the built site. */
  dir: string;
  /** 0 for any that is free. */
  port: number;
  /** Address to listen on: this machine only by default, null for all. */
  host?: string | null;
  /** Folder of the address space in which the site stands: "/briefing". */
  basePath?: string;
  /** Headers that every answer carries. */
  headers?: Record<string, string>;
};

export type StaticServer = { port: number; close: () => Promise<void> };

/** Paths that other sites may read with scripts. */
const isShared =
  /^(\/v\/[\d.]+)?(\/(oembed|data)\/|\/embed\.js$)|\.(woff2?|ttf|otf)$/;

/** Serves a folder as a static host would; throws where the port is taken. */
export async function startStaticServer(
  site: StaticSite,
): Promise<StaticServer> {
  const compress = compression({
    filter: (_request, response) =>
      // A part of a file is a part of what stands on the disk.
      response.statusCode !== 206 &&
      isText(String(response.getHeader("Content-Type"))),
  });
  const server = createServer((request, response) => {
    // Express's types are wider than what the middleware asks for.
    compress(request as never, response as never, () => {
      answer(site, request, response).catch(() => response.destroy());
    });
  });
  const host = site.host === undefined ? "127.0.0.1" : site.host;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: site.port, host: host ?? undefined }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  site: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { basePath = "", headers = {} } = site;
  const { pathname, search } = splitUrl(request);
  response.setHeader("X-Content-Type-Options", "nosniff");
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, value);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  if (basePath !== "" && ["/", basePath].includes(pathname)) {
    redirect(response, `${basePath}/${search}`);
    return;
  }
  const inside = pathname.startsWith(`${basePath}/`)
    ? pathname.slice(basePath.length)
    : null;
  const file = inside === null ? null : resolveFile(site.dir, inside);
  if (inside !== null && file !== null) {
    if (isShared.test(inside)) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
    // Names under _next/static/ change with their content.
    response.setHeader(
      "Cache-Control",
      inside.startsWith("/_next/static/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
    );
    if (await sendFile(request, response, file)) return;
    if (existsSync(path.join(file, "index.html"))) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    const present = leadToPresent(site.dir, inside);
    if (present !== null) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      redirect(response, `${basePath}${present}${search}`, 302);
      return;
    }
  }
  await sendNotFound(site.dir, request, response);
}

async function sendNotFound(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("Cache-Control", "no-cache");
  const page = path.join(dir, "404.html");
  if (await sendFile(request, response, page, 404)) return;
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("There is no such page.\n");
}

function redirect(
  response: ServerResponse,
  address: string,
  status: 301 | 302 = 301,
): void {
  response.writeHead(status, {
    Location: address,
    "Cache-Control": "no-cache",
  });
  response.end();
}

/**
 * The file that a path stands for, a folder standing for its index.html; null
 * where the path makes no sense or leads out of the folder.
 */
function resolveFile(dir: string, pathname: string): string | null {
  try {
    const inside = decodeURIComponent(pathname);
    const isFolder = inside.endsWith("/");
    const file = path.join(path.resolve(dir), inside);
    const isOutside = !file.startsWith(path.resolve(dir) + path.sep);
    // Backslashes separate folders on some systems; an empty folder name
    // would make the address of another host out of a redirect.
    if (isOutside || /[\0\\]|\/\//.test(inside)) return null;
    return isFolder ? path.join(file, "index.html") : file;
  } catch {
    return null;
  }
}

function splitUrl({ url = "/" }: IncomingMessage) {
  const [pathname = "/", ...search] = url.split("?");
  const query = search.length > 0 ? `?${search.join("?")}` : "";
  return { pathname, search: query };
}
