import compression from "compression";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import send from "send";
import { leadToPresent } from "./unpublished";

type StaticSite = {
  /** Folder of the built site. */
  dir: string;
  /** 0 for any that is free. */
  port: number;
  /** Address to listen on: this machine only by default, null for all. */
  host?: string | null;
  /** Folder of the address space in which the site is: "/briefing". */
  basePath?: string;
  /** Headers that every answer carries. */
  headers?: Record<string, string>;
  /** Waits for what is to be at a path inside the site, and is still being made. */
  waitFor?: (inside: string) => Promise<void>;
};

export type StaticServer = { port: number; close: () => Promise<void> };

/** Paths that other sites may read with scripts. */
const isShared =
  /^(\/v\/[\d.]+)?(\/(oembed|data)\/|\/embed\.js$)|\.(woff2?|ttf|otf)$/;

/** Types of text that the library does not know, or knows for no text. */
const types: Record<string, string> = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
};

/** Serves a folder as a static host would; throws where the port is taken. */
export async function startStaticServer(
  site: StaticSite,
): Promise<StaticServer> {
  const compress = compression({
    filter: (request, response) =>
      // A part of a file is a part of what is on the disk.
      response.statusCode !== 206 &&
      (/charset=utf-8/.test(String(response.getHeader("Content-Type"))) ||
        compression.filter(request, response)),
  });
  const server = createServer((request, response) => {
    // Express's types are wider than what the middleware asks for.
    compress(request as never, response as never, () => {
      void answer(site, request, response);
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
  } else if (basePath !== "" && ["/", basePath].includes(pathname)) {
    redirect(response, `${basePath}/${search}`);
  } else if (pathname.startsWith(`${basePath}/`) && isSafe(pathname)) {
    const inside = pathname.slice(basePath.length);
    await site.waitFor?.(inside);
    sendInside(site, inside, search, request, response);
  } else {
    sendNotFound(site, request, response);
  }
}

/** Sends what is at a path inside the site, which begins with a slash. */
function sendInside(
  site: StaticSite,
  inside: string,
  search: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { basePath = "", dir } = site;
  sendFile(site, inside, request)
    .on("headers", (_: unknown, file: string) => {
      const type = types[path.extname(file)];
      if (type !== undefined) response.setHeader("Content-Type", type);
      if (isShared.test(inside)) shareWithAll(response);
      // Names under _next/static/ change with their content.
      const isFixed = inside.startsWith("/_next/static/");
      response.setHeader(
        "Cache-Control",
        isFixed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    })
    .on("directory", () => redirect(response, `${basePath}${inside}/${search}`))
    .on("error", ({ status }: { status?: number }) => {
      const present = leadToPresent(dir, inside);
      // A condition that does not hold, or a part that is not there.
      if (status === 412 || status === 416) response.writeHead(status).end();
      else if (present === null) sendNotFound(site, request, response);
      else {
        shareWithAll(response);
        redirect(response, `${basePath}${present}${search}`, 302);
      }
    })
    .pipe(response);
}

function sendFile({ dir }: StaticSite, path: string, request: IncomingMessage) {
  return send(request, path, {
    root: dir,
    index: "index.html",
    dotfiles: "ignore",
    cacheControl: false,
  });
}

function sendNotFound(
  { dir }: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // Not a part of it, and not "as before": the page stands for another address.
  const { method, headers } = request;
  const whole = {
    method,
    headers: { "accept-encoding": headers["accept-encoding"] },
  };
  response.statusCode = 404;
  sendFile({ dir, port: 0 }, "/404.html", whole as IncomingMessage)
    .on("headers", () => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Cache-Control", "no-cache");
    })
    .on("error", () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no such page.\n");
    })
    .pipe(response);
}

function shareWithAll(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
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
 * Whether a path names files of the site alone: backslashes separate folders on some systems, and
 * an empty folder name would make the address of another host out of a redirect.
 */
function isSafe(pathname: string): boolean {
  try {
    return !/[\0\\]|\/\//.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

function splitUrl({ url = "/" }: IncomingMessage) {
  const [pathname = "/", ...search] = url.split("?");
  const query = search.length > 0 ? `?${search.join("?")}` : "";
  return { pathname, search: query };
}
