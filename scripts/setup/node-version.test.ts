import { expect, test } from "vitest";
import { requireNode } from "./node-version.mjs";

test.each([
  ["build", "18.20.4", "20.9.0"],
  ["build", "20.8.9", "20.9.0"],
  ["build", "9.11.2", "20.9.0"],
  ["checks", "20.18.3", "20.19.0"],
] as const)(
  "for %s Node.js %s ends with one line that says what to do",
  (purpose, version, minimum) => {
    expect(() => requireNode(purpose, version)).toThrow(
      `Node.js ${version} is too old, ${minimum} or newer is needed: install one from https://nodejs.org`,
    );
  },
);

test.each([
  ["build", "20.9.0"],
  ["build", "20.10.0"],
  ["build", "22.0.0-nightly"],
  ["build", "100.0.0"],
  ["checks", "20.19.0"],
] as const)("for %s Node.js %s will do", (purpose, version) => {
  expect(() => requireNode(purpose, version)).not.toThrow();
});
