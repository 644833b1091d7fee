import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Content codings in which text is sent, the best first, and the ending of a file that keeps one. */
export const codings = { br: ".br", gzip: ".gz" } as const;

export type Coding = keyof typeof codings;

/** "once" takes fifteen times as long and saves an eighth: for what is compressed once and sent for years. */
type Effort = "at once" | "once";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** A text in a content coding. */
export async function encodeText(
  text: Uint8Array,
  coding: Coding,
  effort: Effort,
): Promise<Buffer> {
  if (coding === "gzip")
    return deflate(text, { level: effort === "once" ? 9 : 6 });
  return brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === "once" ? 10 : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** A text in each coding that makes it shorter, with the ending of the file that keeps it. */
export async function encodeAll(
  text: Uint8Array,
): Promise<{ ending: string; coded: Buffer }[]> {
  const all = Object.entries(codings) as [Coding, string][];
  const coded = await Promise.all(
    all.map(async ([coding, ending]) => ({
      ending,
      coded: await encodeText(text, coding, "once"),
    })),
  );
  return coded.filter((one) => one.coded.length < text.length);
}
