import { mkdirSync, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { encodeAll } from "../../lib/serving/codings";
import { isText } from "../../lib/serving/media-types";
import { hashBytes, listFiles, type FileSums } from "./own-files";
import { requireSpace } from "./places";

/** Files that are written at once: the disk confirms many in about the time of one. */
const atOnce = 16;

const block = 4096;

/** What compressed copies of texts take beside them, at most. */
const codedShare = 0.6;

/**
 * Copies a built folder to where a publication prepares itself, and waits until the disk has it; with
 * `compress` each text gets compressed copies beside it, as servers look for them. Stops before the first
 * file where there is no room.
 */
export async function stageBuild(
  from: string,
  to: string,
  compress = false,
): Promise<FileSums> {
  const names = listFiles(from);
  const texts = compress ? names.filter(isText) : [];
  const size = sizeOf(from, names) + sizeOf(from, texts) * codedShare;
  requireSpace(path.dirname(to), size);
  const sums = new Map<string, string>();
  const write = async (name: string, bytes: Uint8Array, mode: number) => {
    await writeDurably(path.join(to, name), bytes, mode);
    sums.set(name, hashBytes(bytes));
  };
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const source = path.join(from, name);
      const bytes = await readFile(source);
      const mode = statSync(source).mode & 0o777;
      await write(name, bytes, mode);
      if (!compress || !isText(name)) continue;
      for (const { ending, coded } of await encodeAll(bytes))
        await write(`${name}${ending}`, coded, mode);
    }
  };
  mkdirSync(to, { recursive: true });
  // One that fails waits for the others: nothing is removed while it is written.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  return sums;
}

/** Writes a file that isn't there, and waits until the disk has it. */
export async function writeDurably(
  file: string,
  content: Uint8Array | string,
  mode = 0o666,
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Bytes that these files of a folder take on a disk, which gives out whole blocks. */
export function sizeOf(folder: string, names: Iterable<string>): number {
  let bytes = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    bytes += Math.ceil(size / block) * block;
  }
  return bytes;
}
