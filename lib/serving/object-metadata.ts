import { codings } from "./codings";
import { mediaTypeOf } from "./media-types";
import { headersOf } from "./response-headers";

/** What an object store has to be told of a file, since it sends it again as headers. */
export type ObjectMetadata = {
  type: string;
  cache: string;
  /** Null for a file that is as it is. */
  coding: string | null;
};

/**
 * The metadata of a published file by its path, without a slash before it; a compressed copy has the
 * type of what it is a copy of. Throws for an ending that no build writes.
 */
export function objectMetadata(file: string): ObjectMetadata {
  const [coding, ending] =
    Object.entries(codings).find(([, one]) => file.endsWith(one)) ?? [];
  const plain = file.slice(0, file.length - (ending?.length ?? 0));
  const type = mediaTypeOf(plain);
  if (type === null)
    throw new Error(`${file}: no media type (lib/serving/media-types.ts)`);
  const cache = headersOf(`/${plain}`, 200)["Cache-Control"] ?? "";
  return { type, cache, coding: coding ?? null };
}
