/** Text of a file, or the line (from 1) of the first byte that is not UTF-8. */
type Decoded = { text: string } | { badLine: number };

/** Decodes UTF-8 strictly, without a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = tryDecode(bytes);
  if (text !== null) return { text };
  const newline = 0x0a;
  let line = 1;
  let start = 0;
  // A byte of a newline is never part of another character in UTF-8.
  for (;;) {
    const end = bytes.indexOf(newline, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || tryDecode(slice) === null) return { badLine: line };
    start = end + 1;
    line += 1;
  }
}

function tryDecode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
