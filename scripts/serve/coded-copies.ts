import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { codings, encodeText, type Coding } from "../../lib/serving/codings";

export type CodedCopies = {
  /** The compressed copy of a text file, made where there is none yet; null where it can't be kept. */
  find: (file: string, sum: string, coding: Coding) => Promise<string | null>;
};

const month = 30 * 24 * 60 * 60 * 1000;

/**
 * Compressed copies in a folder, each named by what is in it: a file is compressed once, also when the
 * server starts again. Copies of a month ago go at the start.
 */
export function keepCodedCopies(folder: string): CodedCopies {
  const making = new Map<string, Promise<string | null>>();
  const isLost = new Set<string>();
  removeOld(folder);
  return {
    find: async (file, sum, coding) => {
      const copy = path.join(folder, `${sum}${codings[coding]}`);
      if (existsSync(copy)) return copy;
      // A disk that is full, or a folder that can't be written to: not tried again for each request.
      if (isLost.has(copy)) return null;
      const made = making.get(copy) ?? make(file, copy, coding);
      making.set(copy, made);
      const result = await made.finally(() => making.delete(copy));
      if (result === null) isLost.add(copy);
      return result;
    },
  };
}

async function make(
  file: string,
  copy: string,
  coding: Coding,
): Promise<string | null> {
  const coded = await encodeText(await readFile(file), coding, "at once");
  const unfinished = `${copy}.${process.pid}`;
  try {
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(unfinished, coded);
    renameSync(unfinished, copy);
    return copy;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return null;
  }
}

function removeOld(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const copy = path.join(folder, name);
    const { mtimeMs = Infinity } =
      statSync(copy, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > month) rmSync(copy, { force: true });
  }
}
