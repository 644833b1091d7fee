import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import send from "send";
import { isText, mediaTypeOf } from "../../lib/serving/media-types";
import { headersOf, type Framing } from "../../lib/serving/response-headers";
import { root } from "../setup/run.mjs";
import { keepCodedCopies } from "./coded-copies";
import { readConditions } from "./conditions";
import { findFile, isSafe } from "./find-file";
import { createRepresentations, type Representation } from "./representation";
import { leadToPresent } from "./unpublished";

type StaticSite = {
  /** Folder of the built site. */
  dir: string;
  /** 0 for any that is free. */
  port: number;
  /** Address to listen on: this machine only by default. */
  host?: string;
  /** Folder of the address space in which the site is: "/briefing". */
  basePath?: string;
  /** Who may frame pages and embeds; anyone by default. */
  framing?: Framing;
  /** Headers that every answer carries. */
  headers?: Record<string, string>;
  /** Waits for what is to be at a path inside the site, and is still being made. */
  waitFor?: (inside: string) => Promise<void>;
  /** Folder in which compressed copies are kept. */
  copies?: string;
};

export type StaticServer = { port: number; close: () => Promise<void> };

/** One request, and what it takes to answer it. */
type Exchange = {
  site: StaticSite;
  represent: ReturnType<typeof createRepresentations>;
  request: IncomingMessage;
  response: ServerResponse;
};

/** This machine alone: what is looked at before it is published is nobody else's yet. */
const loopback = "127.0.0.1";

const ownCopies = path.join(root, ".cache/coded");

/** Serves a folder as a static host would; throws where the port is taken. */
export async function startStaticServer(
  site: StaticSite,
): Promise<StaticServer> {
  const copies = keepCodedCopies(site.copies ?? ownCopies);
  const represent = createRepresentations(copies);
  const server = createServer((request, response) => {
    answer({ site, represent, request, response }).catch((error: unknown) => {
      // A file that went away, or can't be read: this answer fails, and no other.
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: site.port, host: site.host ?? loopback }, resolve);
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

async function answer(exchange: Exchange): Promise<void> {
  const { site, request, response } = exchange;
  const { basePath = "", dir, framing, headers = {} } = site;
  const { pathname, search } = splitUrl(request);
  const isInside = pathname.startsWith(`${basePath}/`);
  const inside = isInside ? pathname.slice(basePath.length) : pathname;
  setAll(response, { ...headersOf(inside, 404, framing), ...headers });
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  } else if (basePath !== "" && ["/", basePath].includes(pathname)) {
    redirect(response, `${basePath}/${search}`);
  } else if (isInside && isSafe(pathname)) {
    await site.waitFor?.(inside);
    const found = findFile(dir, inside);
    const present = found === null ? leadToPresent(dir, inside) : null;
    if (found?.kind === "file") await sendFile(exchange, inside, found.file);
    else if (found?.kind === "folder")
      redirect(response, `${basePath}${inside}/${search}`);
    else if (present !== null)
      redirect(response, `${basePath}${present}${search}`, 302);
    else await sendNotFound(exchange);
  } else {
    await sendNotFound(exchange);
  }
}

/** Sends a file, or the part of it that is asked for, or that it is as before. */
async function sendFile(
  { site: { framing }, represent, request, response }: Exchange,
  inside: string,
  file: string,
): Promise<void> {
  const chosen = await represent(file, request);
  const { method = "GET", headers } = request;
  const read = { method, headers: readConditions(method, headers, chosen) };
  describe(response, file, chosen);
  response.setHeader("ETag", chosen.etag);
  response.setHeader("Last-Modified", chosen.modified.toUTCString());
  sendBytes(chosen, read)
    .on("headers", () => setAll(response, headersOf(inside, 200, framing)))
    .on("error", ({ status = 500 }: { status?: number }) => {
      // A condition that does not hold, or a part that is not there.
      response.removeHeader("Content-Type");
      response.removeHeader("Content-Encoding");
      setAll(response, headersOf(inside, status, framing));
      response.writeHead(status).end();
    })
    .pipe(response);
}

async function sendNotFound({
  site: { dir },
  represent,
  request,
  response,
}: Exchange): Promise<void> {
  response.statusCode = 404;
  const found = findFile(dir, "/404.html");
  if (found?.kind !== "file") {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end("There is no such page.\n");
    return;
  }
  const chosen = await represent(found.file, request);
  describe(response, found.file, chosen);
  // Not a part of it, and not "as before": the page stands for another address.
  sendBytes(chosen, { method: request.method, headers: {} }).pipe(response);
}

function sendBytes(
  { bytes }: Representation,
  read: Pick<IncomingMessage, "method" | "headers">,
) {
  return send(
    read as IncomingMessage,
    encodeURIComponent(path.basename(bytes)),
    {
      root: path.dirname(bytes),
      dotfiles: "allow",
      cacheControl: false,
      etag: false,
      lastModified: false,
    },
  );
}

function describe(
  response: ServerResponse,
  file: string,
  { coding }: Representation,
): void {
  const type = mediaTypeOf(file);
  if (type !== null) response.setHeader("Content-Type", type);
  if (isText(file)) response.setHeader("Vary", "Accept-Encoding");
  if (coding !== null) response.setHeader("Content-Encoding", coding);
}

function setAll(
  response: ServerResponse,
  headers: Record<string, string>,
): void {
  for (const [name, value] of Object.entries(headers))
    response.setHeader(name, value);
}

function redirect(
  response: ServerResponse,
  address: string,
  status: 301 | 302 = 301,
): void {
  response.writeHead(status, { Location: address }).end();
}

function splitUrl({ url = "/" }: IncomingMessage) {
  const [pathname = "/", ...search] = url.split("?");
  const query = search.length > 0 ? `?${search.join("?")}` : "";
  return { pathname, search: query };
}
