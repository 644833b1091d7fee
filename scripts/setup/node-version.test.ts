import { expect, test } from "vitest";
import { isOlder, readMinimum, requireNode } from "./node-version.mjs";

test.each([
  ["18.20.4", "20.9.0", true],
  ["20.8.9", "20.9.0", true],
  ["20.9.0", "20.9.0", false],
  ["20.10.0", "20.9.0", false],
  ["100.0.0", "20.9.0", false],
  ["v9.11.2", "20.9.0", true],
  ["21.0.0-nightly", "20.9.0", false],
])("%s before %s: %s", (version, minimum, expected) => {
  expect(isOlder(version, minimum)).toBe(expected);
});

test("the minimum comes from package.json", () => {
  expect(readMinimum()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("an old Node.js ends with one line that says what to do", () => {
  expect(() => requireNode("18.20.4")).toThrow(
    /^Node\.js 18\.20\.4 is too old, .*install.*nodejs\.org.*$/,
  );
  expect(() => requireNode(readMinimum())).not.toThrow();
});
