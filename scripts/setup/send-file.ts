import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { parseByteRange } from "./byte-range";
import { contentTypeOf } from "./content-types";

/**
 * Sends a file, a part of it, or word that the browser has it already; false
 * where there is no such file. It is opened once and read from there, so that
 * a build that takes it away meanwhile does no harm.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status = 200,
): Promise<boolean> {
  const handle = await openFile(file);
  if (handle === null) return false;
  try {
    const { size, mtime } = await handle.stat();
    const etag = `W/"${size}-${mtime.getTime()}"`;
    response.setHeader("Content-Type", contentTypeOf(file));
    response.setHeader("ETag", etag);
    response.setHeader("Last-Modified", mtime.toUTCString());
    if (status === 200 && request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return true;
    }
    if (status === 200) response.setHeader("Accept-Ranges", "bytes");
    const { range: header } = request.headers;
    const range = status === 200 ? parseByteRange(header, size) : null;
    if (range === "unsatisfiable") {
      response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
      return true;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    if (range !== null) {
      response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
    }
    response.setHeader("Content-Length", end - start + 1);
    response.statusCode = range === null ? status : 206;
    if (request.method === "HEAD" || size === 0) response.end();
    else {
      const content = handle.createReadStream({ start, end, autoClose: false });
      await pipeline(content, response);
    }
    return true;
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<FileHandle | null> {
  try {
    const handle = await open(file, "r");
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch {
    // Not there, or not a name that a file can have.
  }
  return null;
}
