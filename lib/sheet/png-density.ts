import { writeChunk } from "../images/png-chunk";

/** Length of the signature and of the first chunk of a PNG, which is always IHDR. */
const headLength = 33;

/** A PNG that says how many pixels make a metre, so that programs show it in its true size. */
export function setDensity(
  png: Uint8Array,
  pixelsPerMetre: number,
): Uint8Array {
  const body = new Uint8Array(9);
  const view = new DataView(body.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre));
  view.setUint32(4, Math.round(pixelsPerMetre));
  body[8] = 1;
  const chunk = writeChunk("pHYs", body);
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, headLength));
  out.set(chunk, headLength);
  out.set(png.subarray(headLength), headLength + chunk.length);
  return out;
}
