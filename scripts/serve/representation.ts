import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { codings, type Coding } from "../../lib/serving/codings";
import { isText } from "../../lib/serving/media-types";
import type { CodedCopies } from "./coded-copies";

/** What is sent of a file: itself, or a compressed copy. */
export type Representation = {
  /** The file whose bytes are sent. */
  bytes: string;
  coding: Coding | null;
  /** A strong validator: equal only where all bytes are. */
  etag: string;
  /** When the file itself was written. */
  modified: Date;
};

type Sum = { sum: string; size: number; modified: number };

const best = Object.keys(codings) as Coding[];

/** Chooses what is sent of a file by what a request accepts; sums are kept while a file stays as it is. */
export function createRepresentations(copies: CodedCopies) {
  const sums = new Map<string, Sum>();
  const sumOf = async (file: string): Promise<Sum> => {
    const { size, mtimeMs: modified } = statSync(file);
    const known = sums.get(file);
    if (known?.size === size && known.modified === modified) return known;
    const hash = createHash("sha256").update(await readFile(file));
    const found = { sum: hash.digest("hex"), size, modified };
    sums.set(file, found);
    return found;
  };
  return async (
    file: string,
    request: Pick<IncomingMessage, "headers">,
  ): Promise<Representation> => {
    const { sum, size, modified } = await sumOf(file);
    const tag = sum.slice(0, 32);
    const coding = size > 0 && isText(file) ? chooseCoding(request) : null;
    const copy = coding && (await copies.find(file, sum, coding));
    const date = new Date(modified);
    return coding && copy
      ? { bytes: copy, coding, etag: `"${tag}-${coding}"`, modified: date }
      : { bytes: file, coding: null, etag: `"${tag}"`, modified: date };
  };
}

/** Who names no coding gets none: programs that only save a file would save it compressed. */
function chooseCoding(
  request: Pick<IncomingMessage, "headers">,
): Coding | null {
  const chosen = new Negotiator(request).encoding([...best, "identity"], {
    preferred: best,
  });
  return best.find((coding) => coding === chosen) ?? null;
}
