import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readMinimums } from "../setup/node-version.mjs";
import { listLocked, listProduction } from "./lock-packages.mjs";

const document = readFileSync("docs/dependencies.md", "utf8");
const production = listProduction(".");

/** The rows of the first table after this text, as texts of cells. */
function readTable(after: string): string[][] {
  expect(document).toContain(after);
  const [, rest = ""] = document.split(after);
  const [table = ""] = /(^\|.*\n)+/m.exec(rest) ?? [];
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

const namesIn = (cell = "") =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");

/** Folders of the project that have packages of their own. */
const folders = [
  ".",
  ...["bench", "e2e", "scripts"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "package.json")
      .filter((file) => !/node_modules|no-sharp/.test(file))
      .map((file) => path.join(room, path.dirname(file))),
  ),
];

test("the document names each package of the site, with its version and licence, a reason and a release", () => {
  const rows = readTable("## Each package of the site");
  const written = rows.map(([name, version, license]) => [
    namesIn(name)[0],
    version,
    license,
  ]);
  const direct = production.packages.filter((one) =>
    production.direct.includes(one.path),
  );
  expect(written).toEqual(
    direct
      .map(({ name, version, license }) => [name, version, license])
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
  for (const [, , , released, size, reason] of rows) {
    expect(size).toMatch(/^(< )?[\d.]+$/);
    expect(released).toMatch(/^(\d{4}-\d\d-\d\d|before \d{4}|—)$/);
    expect(reason).toMatch(/\w{3}/);
  }
});

test("the lockfile is that of package.json, which names one version of each package", () => {
  const project = JSON.parse(readFileSync("package.json", "utf8"));
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  for (const kind of ["dependencies", "devDependencies"]) {
    expect(packages[""][kind]).toEqual(project[kind]);
    for (const version of Object.values(project[kind]))
      expect(version).toMatch(/^(\d+\.\d+\.\d+|file:scripts\/.+)$/);
  }
});

/** Licences that ask for no more than to be named with what they are for. */
const isPlain = (license: string) =>
  /^(MIT|ISC|Apache-2\.0|0BSD|BSD-[23]-Clause)$/.test(license);

test("every package of the site is under a licence that was allowed, and others than the plain ones are named", () => {
  const found = new Map<string, Set<string>>();
  for (const { name, license } of production.packages) {
    if (isPlain(license)) continue;
    const names = found.get(license.replace(/[()]/g, "")) ?? new Set();
    // Of a package that is another one for each system, all are named at once.
    names.add(name.replace(/(resvg-js-).*/, "$1…"));
    found.set(license.replace(/[()]/g, ""), names);
  }
  expect(
    Object.fromEntries(
      [...found].map(([license, names]) => [license, [...names].sort()]),
    ),
  ).toEqual(
    Object.fromEntries(
      readTable("## Licences").map(([license, names]) => [
        license,
        namesIn(names).sort(),
      ]),
    ),
  );
});

test("the README names what is under another licence than MIT, ISC, BSD or Apache", () => {
  const readMe = readFileSync("README.md", "utf8");
  const rows = readTable("## Licences").filter(
    ([license = ""]) => !license.includes("OFL"),
  );
  // Of a scoped package its scope: `@resvg/resvg-js-…` are the programs of one.
  const missing = rows
    .flatMap(([, names]) => namesIn(names))
    .map((name) => name.replace(/^@([^/]+)\/.*/, "$1"))
    .filter((name) => !readMe.includes(name));
  expect(rows.length).toBeGreaterThan(3);
  expect(missing).toEqual([]);
  expect(readMe).toContain("SIL Open Font Licence");
});

test("no package runs a script when it is installed, and those that would are named", () => {
  const withScripts = folders
    .filter((folder) => readdirSync(folder).includes("package-lock.json"))
    .flatMap((folder) => listLocked(folder))
    .filter(({ hasInstallScript }) => hasInstallScript)
    .map(({ name }) => name);
  const named = readTable("Nothing runs when").flatMap(([name]) =>
    namesIn(name),
  );
  expect(new Set(withScripts)).toEqual(new Set(named));
  for (const folder of folders)
    expect(readFileSync(path.join(folder, ".npmrc"), "utf8"), folder).toMatch(
      /^ignore-scripts=true$/m,
    );
});

test("sharp, which a static site has no use for, is not installed for any system", () => {
  const names = listLocked(".").map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("@img/"))).toEqual([]);
});

/** Whether a version of Node is in a range as packages write it: ">=20.9", "^20.19.0 || >=22.12.0", "20 || 22". */
function isInRange(version: string, range: string): boolean {
  const [major, ...rest] = version.split(".").map(Number);
  return range.split("||").some((part) => {
    const [, sign, first, second = "0", third = "0"] =
      /^\s*(\^|>=|>|~)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(part) ?? [];
    if (first === undefined) return /^\s*\*?\s*$/.test(part);
    if (Number(first) !== major)
      return sign?.startsWith(">") === true && Number(first) < (major ?? 0);
    const least = [Number(second), Number(third)];
    return (
      sign === undefined ||
      (rest[0] ?? 0) > (least[0] ?? 0) ||
      (rest[0] === least[0] && (rest[1] ?? 0) >= (least[1] ?? 0))
    );
  });
}

test("each set of packages runs on the Node that is asked for", () => {
  const { build, checks } = readMinimums();
  const newer = (
    version: string,
    packages: readonly { name: string; node: string }[],
  ) =>
    packages
      .filter(({ node }) => !isInRange(version, node))
      .map(({ name, node }) => `${name}: ${node}`);
  expect(newer(build, production.packages)).toEqual([]);
  expect(newer(checks, listLocked("."))).toEqual([]);
  // The test itself can tell.
  expect(isInRange("20.9.0", "^20.19.0 || >=22.12.0")).toBe(false);
  expect(isInRange("20.9.0", ">=22")).toBe(false);
  expect(isInRange("20.9.0", ">= 10.13")).toBe(true);
});
