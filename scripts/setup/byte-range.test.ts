import { expect, test } from "vitest";
import { parseByteRange } from "./byte-range";

test.each([
  ["bytes=0-9", { start: 0, end: 9 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=50-500", { start: 50, end: 99 }],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  [undefined, null],
  ["bytes=-", null],
  ["bytes=9-0", null],
  ["bytes=0-1,5-6", null],
  ["lines=0-9", null],
])("of 100 bytes, %s is %o", (header, range) => {
  expect(parseByteRange(header, 100)).toEqual(range);
});

test("an empty file has no parts", () => {
  expect(parseByteRange("bytes=0-", 0)).toBe("unsatisfiable");
});
