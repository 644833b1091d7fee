import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8 } from "./utf8";

test("any text comes back from its bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(decodeUtf8(bytes)).toEqual({ text: text.replace(/^\ufeff/, "") });
    }),
  );
});

test("a byte that is not UTF-8 is found in its line", () => {
  const bytes = new TextEncoder().encode("один\nдва\nтри\n");
  bytes[bytes.length - 2] = 0xff;
  expect(decodeUtf8(bytes)).toEqual({ badLine: 3 });
});

test("a text that ends within a character is refused in its last line", () => {
  const bytes = new TextEncoder().encode("one\nдва");
  expect(decodeUtf8(bytes.subarray(0, -1))).toEqual({ badLine: 2 });
});
