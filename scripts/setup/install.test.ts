import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isInstalled, rememberPackages } from "./install.mjs";
import { makeFolder } from "./temporary-folder.sample";

const purposes = ["build", "checks"] as const;

const installedFor = (folder: string) =>
  purposes.filter((purpose) => isInstalled(folder, purpose));

test("packages without a stamp, or none at all, are not installed", () => {
  const folder = makeFolder({ "package-lock.json": "{}" });
  expect(installedFor(folder)).toEqual([]);
  mkdirSync(path.join(folder, "node_modules"));
  expect(installedFor(folder)).toEqual([]);
});

test.each([
  ["build", ["build"]],
  ["checks", ["build", "checks"]],
] as const)(
  "what was installed for %s is good for that until the lockfile changes",
  (purpose, good) => {
    const folder = makeFolder({ "package-lock.json": "{}" });
    mkdirSync(path.join(folder, "node_modules"));
    rememberPackages(folder, purpose);
    expect(installedFor(folder)).toEqual(good);
    writeFileSync(path.join(folder, "package-lock.json"), '{"new":1}');
    expect(installedFor(folder)).toEqual([]);
  },
);
