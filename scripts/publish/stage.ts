import { mkdirSync, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { hashBytes, listFiles, type FileSums } from "./own-files";
import { requireSpace } from "./places";

/** Files that are written at once: the disk confirms many in about the time of one. */
const atOnce = 16;

const block = 4096;

/**
 * Copies a built folder to where a publication prepares itself, and waits until the disk has it. Stops
 * before the first file where there is no room.
 */
export async function stageBuild(from: string, to: string): Promise<FileSums> {
  const names = listFiles(from);
  requireSpace(path.dirname(to), sizeOf(from, names));
  const sums = new Map<string, string>();
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const source = path.join(from, name);
      const bytes = await readFile(source);
      const mode = statSync(source).mode & 0o777;
      await writeDurably(path.join(to, name), bytes, mode);
      sums.set(name, hashBytes(bytes));
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
