import { readFileSync } from "node:fs";
import path from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { billFile, dateOf, writeBill } from "./bill-of-materials.mjs";
import { listProduction } from "./lock-packages.mjs";

const lock = {
  packages: {
    "": { dependencies: { a: "1.0.0" }, devDependencies: { d: "1.0.0" } },
    "node_modules/a": {
      version: "1.0.0",
      license: "MIT",
      integrity: "sha512-AAEC",
      dependencies: { b: "^2.0.0", "@s/c": "1.0.0" },
      peerDependencies: { d: "1.0.0" },
      peerDependenciesMeta: { d: { optional: true } },
    },
    "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC" },
    "node_modules/@s/c": {
      version: "1.0.0",
      license: "(MIT OR GPL-3.0-or-later)",
      optionalDependencies: { b: "1.0.0", missing: "1.0.0" },
    },
    "node_modules/b": { version: "1.0.0", license: "MIT", optional: true },
    "node_modules/d": { version: "1.0.0", license: "MIT", devOptional: true },
  },
};

const project = {
  name: "site",
  version: "1.2.3",
  license: "MIT",
  description: "A site",
};

/** The bill of a project with this lockfile. */
function billOf(lockfile: object) {
  const folder = makeFolder({
    "package.json": JSON.stringify(project),
    "package-lock.json": JSON.stringify(lockfile),
  });
  writeBill(folder, path.join(folder, "out"));
  return JSON.parse(readFileSync(path.join(folder, "out", billFile), "utf8"));
}

test("the bill of this project is valid by the schema of CycloneDX 1.6, and has every package of the site", async () => {
  const folder = makeFolder({});
  writeBill(".", folder);
  const text = readFileSync(path.join(folder, billFile), "utf8");
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  // The validator can tell.
  expect(
    await validator.validate(text.replace('"library"', '"book"')),
  ).not.toBeNull();
  const { components } = JSON.parse(text);
  const listed = components.map(
    ({ name, version }: { name: string; version: string }) =>
      `${name}@${version}`,
  );
  const installed = listProduction(".").packages.map(
    ({ name, version }) => `${name}@${version}`,
  );
  expect(new Set(listed)).toEqual(new Set(installed));
  expect(listed).toHaveLength(new Set(listed).size);
});

test("it has what the site needs, with all that that needs, and nothing of the checks", () => {
  const { components, dependencies } = billOf(lock);
  expect(
    components.map(({ purl, scope }: { purl: string; scope: string }) => [
      purl,
      scope,
    ]),
  ).toEqual([
    ["pkg:npm/%40s/c@1.0.0", "required"],
    ["pkg:npm/a@1.0.0", "required"],
    ["pkg:npm/b@1.0.0", "optional"],
    ["pkg:npm/b@2.0.0", "required"],
  ]);
  expect(components[0].licenses).toEqual([
    { expression: "(MIT OR GPL-3.0-or-later)" },
  ]);
  expect(components[1].hashes).toEqual([{ alg: "SHA-512", content: "000102" }]);
  expect(dependencies).toEqual([
    { ref: "pkg:npm/site@1.2.3", dependsOn: ["pkg:npm/a@1.0.0"] },
    { ref: "pkg:npm/%40s/c@1.0.0", dependsOn: ["pkg:npm/b@1.0.0"] },
    {
      ref: "pkg:npm/a@1.0.0",
      dependsOn: ["pkg:npm/%40s/c@1.0.0", "pkg:npm/b@2.0.0"],
    },
    { ref: "pkg:npm/b@1.0.0", dependsOn: [] },
    { ref: "pkg:npm/b@2.0.0", dependsOn: [] },
  ]);
});

test("the same lockfile gives the same bill, its number included; another one another", () => {
  expect(billOf(lock)).toEqual(billOf(lock));
  const other = structuredClone(lock);
  other.packages["node_modules/b"].version = "1.0.1";
  expect(billOf(other).serialNumber).not.toBe(billOf(lock).serialNumber);
});

test("its date is that of the builder, or else of the lockfile's commit; without either it has none", () => {
  const folder = makeFolder({ "package-lock.json": "{}" });
  expect(dateOf(folder, { SOURCE_DATE_EPOCH: "1525046400" })).toBe(
    "2018-04-30T00:00:00.000Z",
  );
  expect(dateOf(folder, { SOURCE_DATE_EPOCH: "soon" })).toBeNull();
  expect(dateOf(folder, {})).toBeNull();
  expect(billOf(lock).metadata).not.toHaveProperty("timestamp");
});
