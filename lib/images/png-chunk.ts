/** The first bytes of every PNG. */
export const pngSignature: readonly number[] = [
  137, 80, 78, 71, 13, 10, 26, 10,
];

/** A chunk of a PNG: length, name, body, and the sum that tells whether they are whole. */
export function writeChunk(name: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(body, 8);
  view.setUint32(8 + body.length, checksum(bytes.subarray(4, -4)));
  return bytes;
}

/** The cyclic redundancy check of a PNG's chunks (PNG specification, annex D). */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
  }
  return (value ^ 0xffffffff) >>> 0;
}
