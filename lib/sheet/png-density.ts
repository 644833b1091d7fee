import { checksum } from "../images/png-checksum";

/** Length of the signature and of the first chunk of a PNG, which is always IHDR. */
const headLength = 33;

/** A PNG that says how many pixels make a metre, so that programs show it in its true size. */
export function setDensity(
  png: Uint8Array,
  pixelsPerMetre: number,
): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, Math.round(pixelsPerMetre));
  view.setUint32(12, Math.round(pixelsPerMetre));
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, headLength));
  out.set(chunk, headLength);
  out.set(png.subarray(headLength), headLength + chunk.length);
  return out;
}
