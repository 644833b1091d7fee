import { deflateSync } from "node:zlib";
import { pngSignature, writeChunk } from "./png-chunk";

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
    ...pngSignature,
    ...writeChunk("IHDR", head),
    ...writeChunk("IDAT", deflateSync(pixels)),
    ...writeChunk("IEND", new Uint8Array()),
  ]);
}
