import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Content codings in which text is sent, the best first, and the ending of a file that keeps one. */
export const codings = { br: ".br", gzip: ".gz" } as const;

export type Coding = keyof typeof codings;

/** "once" takes ten times as long and saves a tenth: for what is compressed once and sent for years. */
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
      [constants.BROTLI_PARAM_QUALITY]: effort === "once" ? 11 : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
