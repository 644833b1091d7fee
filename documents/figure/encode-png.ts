import { deflateSync } from "node:zlib";
import type { IndexedPicture } from "@/lib/images/reduce-colours";
import { checksum } from "@/lib/images/png-checksum";

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

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
      Uint8Array.from(signature),
      chunk("IHDR", head),
      chunk("PLTE", palette),
      chunk("IDAT", deflateSync(rows, { level: 7 })),
      chunk("IEND", new Uint8Array()),
    ]),
  );
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(body, 8);
  view.setUint32(8 + body.length, checksum(bytes.subarray(4, -4)));
  return bytes;
}
