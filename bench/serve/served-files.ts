import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A file as it goes over the line. */
export type ServedFile = { type: string; encoding: "br" | null; body: Buffer };

/** A part of the address space, and the folder that answers there. */
export type Mount = { path: string; folder: string };

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Kinds of files that are compressed already. */
const packed = new Set([".png", ".woff2"]);

/**
 * Finds files by address and keeps them compressed in memory: brotli at its best, once a file, so
 * that compressing never falls into a measured visit after the first one.
 */
export function createServedFiles(mounts: readonly Mount[]): {
  find: (address: string) => ServedFile | null;
} {
  const known = new Map<string, ServedFile | null>();
  return {
    find: (address) => {
      const file = known.get(address) ?? readServedFile(mounts, address);
      known.set(address, file);
      return file;
    },
  };
}

function readServedFile(
  mounts: readonly Mount[],
  address: string,
): ServedFile | null {
  const mount = mounts.find(({ path }) => address.startsWith(`${path}/`));
  if (mount === undefined || address.includes("..")) return null;
  let path = join(
    mount.folder,
    decodeURIComponent(address.slice(mount.path.length)),
  );
  if (existsSync(path) && statSync(path).isDirectory())
    path = join(path, "index.html");
  if (!existsSync(path)) return null;
  const ending = extname(path);
  const type = types[ending] ?? "application/octet-stream";
  const content = readFileSync(path);
  if (packed.has(ending)) return { type, encoding: null, body: content };
  return { type, encoding: "br", body: compress(content) };
}

function compress(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
