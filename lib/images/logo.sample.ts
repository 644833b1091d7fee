import { deflateSync } from "node:zlib";
import { checksum } from "./png-checksum";

/** A logo of no one: a blue band with a hole, five times as wide as high. */
export const sampleSvg = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawn by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 20">
  <style>.a { fill: url(#b) }</style>
  <defs><linearGradient id="b"><stop stop-color="#009edb"/></linearGradient></defs>
  <path id="c" class="a" fill-rule="evenodd" d="M0 0h100v20H0zM40 5h20v10H40z"/>
  <use xlink:href="#c"/>
</svg>
`;

type PngFields = {
  width?: number;
  height?: number;
  interlaced?: number;
  /** Rows that are there. */
  rows?: number;
};

/** A PNG in one shade of grey, 10 by 4 unless told otherwise. */
export function samplePng({
  width = 10,
  height = 4,
  interlaced = 0,
  rows = height,
}: PngFields = {}): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 0, 0, 0, interlaced], 8);
  const pixels = new Uint8Array(rows * (1 + width)).fill(0);
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk("IHDR", head),
    ...chunk("IDAT", deflateSync(pixels)),
    ...chunk("IEND", new Uint8Array()),
  ]);
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
