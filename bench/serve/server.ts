import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import {
  createServedFiles,
  type Mount,
  type ServedFile,
} from "./served-files.ts";
import { createSlowLine, type Line } from "./slow-line.ts";
import { createTraffic, type Traffic } from "./traffic.ts";

export type BenchServer = {
  origin: string;
  /** Starts the traffic of the next visit, on a line; `null` is as fast as the machine. */
  beginVisit: (line: Line | null) => Traffic;
  close: () => void;
};

const notFound: ServedFile = {
  type: "text/plain; charset=utf-8",
  encoding: null,
  body: Buffer.from("not found"),
};

/** Browsers may ask for it by themselves; it is no part of any page. */
const uncounted = "/favicon.ico";

/** One server for all pages: HTTP/1.1 on the loopback, the same compression and headers for all. */
export async function startServer(
  mounts: readonly Mount[],
): Promise<BenchServer> {
  const files = createServedFiles(mounts);
  let visit = { traffic: createTraffic(), send: sendAtOnce };

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const address = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const file = files.find(address);
    const { type, encoding, body } = file ?? notFound;
    response.sendDate = false;
    response.writeHead(file === null ? 404 : 200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": "public, max-age=600",
      ...(encoding === null
        ? {}
        : { "content-encoding": encoding, vary: "accept-encoding" }),
    });
    if (address === uncounted) return void response.end(body);
    // A late answer belongs to the visit that asked for it.
    const { traffic, send } = visit;
    const { socket } = request;
    let written = socket.bytesWritten;
    traffic.ask();
    await send(sizeOf(request), body, (part) => {
      if (response.destroyed) return;
      response.write(part);
      traffic.send(socket.bytesWritten - written);
      written = socket.bytesWritten;
    });
    response.end();
    traffic.end();
  }

  const server = createServer((request, response) => {
    response.on("error", () => response.destroy());
    answer(request, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    beginVisit: (line) => {
      const send = line === null ? sendAtOnce : createSlowLine(line).send;
      visit = { traffic: createTraffic(), send };
      return visit.traffic;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function sendAtOnce(
  _asked: number,
  body: Buffer,
  write: (part: Buffer) => void,
): Promise<void> {
  write(body);
}

/** Bytes of a request: its first line and its headers. */
function sizeOf({
  method = "",
  url = "",
  rawHeaders,
}: IncomingMessage): number {
  return rawHeaders.reduce(
    (sum, text) => sum + text.length + 2,
    method.length + url.length + 12,
  );
}
