import { inflateSync } from "node:zlib";
import type { Picture, PictureFault } from "./picture";
import { checksum, pngSignature } from "./png-chunk";

/** Pixels along a side. */
const longestSide = 4000;

/** Samples of a pixel, and how many bits they may have, by colour type (PNG specification, 11.2.1). */
const colourTypes: Readonly<
  Record<number, { samples: number; depths: readonly number[] }>
> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

type Chunk = { name: string; body: Uint8Array };
type Header = { width: number; height: number; rowBits: number };

const damaged: PictureFault = {
  what: "is a PNG that is damaged",
  remedy: "save the logo as PNG again",
};

/** The size of a PNG that is whole, or why it cannot be shown. */
export function readPng(bytes: Uint8Array): Picture | PictureFault {
  if (pngSignature.some((byte, index) => bytes[index] !== byte))
    return {
      what: "is not a PNG, as its ending says",
      remedy: "save the logo as PNG, or give the file the ending that it has",
    };
  const chunks = readChunks(bytes);
  const head = chunks?.[0];
  if (chunks === null || head?.name !== "IHDR" || head.body.length !== 13)
    return damaged;
  const names = chunks.map(({ name }) => name);
  if (names.includes("acTL"))
    return { what: "is a PNG that moves", remedy: "save one picture of it" };
  const view = new DataView(head.body.buffer, head.body.byteOffset);
  if (head.body[12] !== 0)
    return {
      what: "is an interlaced PNG",
      remedy: "save it without interlacing (Adam7)",
    };
  const header = readHeader(view);
  if (header === null) return damaged;
  const { width, height } = header;
  if (width === 0 || height === 0)
    return { what: "has no size", remedy: "save the logo as PNG again" };
  if (Math.max(width, height) > longestSide)
    return {
      what: `has ${width} by ${height} pixels`,
      remedy: `save it with at most ${longestSide} along a side`,
    };
  const lacksColours = view.getUint8(9) === 3 && !names.includes("PLTE");
  return lacksColours || !hasAllRows(chunks, header)
    ? damaged
    : { type: "png", width, height };
}

/** Every part of the file up to its end; null if one is cut off or not as it was written. */
function readChunks(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return null;
    const named = bytes.subarray(at + 4, end);
    if (checksum(named) !== view.getUint32(end)) return null;
    const name = String.fromCharCode(...named.subarray(0, 4));
    if (name === "IEND") return chunks;
    chunks.push({ name, body: named.subarray(4) });
    at = end + 4;
  }
  return null;
}

function readHeader(view: DataView): Header | null {
  const depth = view.getUint8(8);
  const colours = colourTypes[view.getUint8(9)];
  if (colours?.depths.includes(depth) !== true) return null;
  const width = view.getUint32(0);
  const rowBits = width * colours.samples * depth;
  return { width, height: view.getUint32(4), rowBits };
}

/** Each row has a byte that tells its filter, of which there are five, and its pixels. */
function hasAllRows(
  chunks: readonly Chunk[],
  { height, rowBits }: Header,
): boolean {
  const row = 1 + Math.ceil(rowBits / 8);
  const packed = chunks.filter(({ name }) => name === "IDAT");
  try {
    const pixels = inflateSync(Buffer.concat(packed.map(({ body }) => body)), {
      maxOutputLength: row * height,
    });
    if (pixels.length !== row * height) return false;
    for (let at = 0; at < pixels.length; at += row)
      if ((pixels[at] ?? 0) > 4) return false;
    return true;
  } catch {
    return false;
  }
}
