import { expect, test } from "vitest";
import { requireNode } from "./node-version.mjs";

test.each(["18.20.4", "20.8.9", "9.11.2"])(
  "Node.js %s ends with one line that says what to do",
  (version) => {
    expect(() => requireNode(version)).toThrow(
      `Node.js ${version} is too old, 20.9.0 or newer is needed: install one from https://nodejs.org`,
    );
  },
);

test.each(["20.9.0", "20.10.0", "22.0.0-nightly", "100.0.0"])(
  "Node.js %s will do",
  (version) => {
    expect(() => requireNode(version)).not.toThrow();
  },
);
