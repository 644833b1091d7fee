import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isInstalled, stampOfPackages } from "./install.mjs";
import { makeFolder } from "./temporary-folder.sample";

test("packages without a stamp, or none at all, are not installed", () => {
  const folder = makeFolder({ "package-lock.json": "{}" });
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(path.join(folder, "node_modules"));
  expect(isInstalled(folder)).toBe(false);
});

test("packages are installed until the lockfile changes", () => {
  const folder = makeFolder({ "package-lock.json": "{}" });
  mkdirSync(path.join(folder, "node_modules"));
  writeFileSync(
    path.join(folder, "node_modules/.briefing-map-lock"),
    stampOfPackages(folder),
  );
  expect(isInstalled(folder)).toBe(true);
  writeFileSync(path.join(folder, "package-lock.json"), '{"new":1}');
  expect(isInstalled(folder)).toBe(false);
});
