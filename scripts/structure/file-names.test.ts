import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const rooms = [
  "app",
  "browser",
  "components",
  "documents",
  "e2e",
  "i18n",
  "lib",
  "scripts",
  "tests",
  "types",
  "wording",
];

/** Names that Next gives to what a folder is for. */
const given = /^(page|layout|route|route\.kit)\.tsx?$/;

test("a file name says its subject once: no two files have the same", () => {
  const names = rooms
    .flatMap((room) =>
      readdirSync(room, { recursive: true, withFileTypes: true }),
    )
    .filter((one) => one.isFile() && !one.parentPath.includes("node_modules"))
    .map(({ name }) => name)
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name) && !given.test(name));
  expect(names.length).toBeGreaterThan(100);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});
