import { deflateSync } from "node:zlib";
import type { IndexedPicture } from "@/lib/images/reduce-colours";
import { pngSignature, writeChunk } from "@/lib/images/png-chunk";

/** A picture as PNG with a list of its colours; no row is filtered, which is best for drawings. */
export function encodePng({
  width,
  height,
  palette,
  pixels,
}: IndexedPicture): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(
      pixels.subarray(row * width, (row + 1) * width),
      row * (width + 1) + 1,
    );
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.from(pngSignature),
      writeChunk("IHDR", head),
      writeChunk("PLTE", palette),
      writeChunk("IDAT", deflateSync(rows, { level: 7 })),
      writeChunk("IEND", new Uint8Array()),
    ]),
  );
}
