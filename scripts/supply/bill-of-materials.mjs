// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listProduction } from "./lock-packages.mjs";

/**
 * @typedef {import("./lock-packages.mjs").LockedPackage} LockedPackage
 * @typedef {{ name: string, version: string, license: string, description: string }} Project
 */

/** Where the site has its bill of materials. */
export const billFile = "sbom.cdx.json";

/**
 * Writes what the site is made with into the folder of the built site.
 * @param {string} folder the project's
 * @param {string} out the site's
 */
export function writeBill(folder, out) {
  const project = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const bill = describeBill(project, listProduction(folder), dateOf(folder));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, billFile), `${JSON.stringify(bill, null, 1)}\n`);
}

/**
 * The packages of a project as a bill of materials (CycloneDX 1.6): those that it needs, with all that they
 * need in turn. It is the same for the same lockfile, its number too.
 * @param {Project} project
 * @param {{ direct: readonly string[], packages: readonly LockedPackage[] }} production
 * @param {string | null} date as in ISO 8601; null where it is not known
 */
function describeBill(project, { direct, packages }, date) {
  const refs = new Map(packages.map((one) => [one.path, formatPurl(one)]));
  /** @param {readonly string[]} paths */
  const refsOf = (paths) =>
    [...new Set(paths.flatMap((path) => refs.get(path) ?? []))].sort();
  // The same version can stand in more than one folder, each time with other versions of what it needs.
  const found = [...new Set(refs.values())].sort().map((ref) => ({
    ref,
    same: packages.filter((one) => formatPurl(one) === ref),
  }));
  const own = `pkg:npm/${project.name}@${project.version}`;
  const body = {
    metadata: {
      ...(date !== null && { timestamp: date }),
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": own,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [describeLicense(project.license)],
        purl: own,
      },
    },
    components: found.map(describeComponent),
    dependencies: [
      { ref: own, dependsOn: refsOf(direct) },
      ...found.map(({ ref, same }) => ({
        ref,
        dependsOn: refsOf(same.flatMap(({ requires }) => requires)),
      })),
    ],
  };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${formatUuid(JSON.stringify(body))}`,
    version: 1,
    ...body,
  };
}

/** @param {{ ref: string, same: readonly LockedPackage[] }} found */
function describeComponent({ ref, same }) {
  const [{ name, version, license, integrity } = missing] = same;
  return {
    type: "library",
    "bom-ref": ref,
    name,
    version,
    // What some systems alone get is optional.
    scope: same.every(({ isOptional }) => isOptional) ? "optional" : "required",
    ...(integrity.startsWith("sha512-") && {
      hashes: [{ alg: "SHA-512", content: decodeIntegrity(integrity) }],
    }),
    licenses: [describeLicense(license)],
    purl: ref,
  };
}

const missing = { name: "", version: "", license: "", integrity: "" };

/**
 * A package as other tools name it: https://github.com/package-url/purl-spec
 * @param {{ name: string, version: string }} one
 */
const formatPurl = ({ name, version }) =>
  `pkg:npm/${name.replace("@", "%40")}@${version.replaceAll("+", "%2B")}`;

/** @param {string} license an SPDX expression */
const describeLicense = (license) =>
  /^[\w.+-]+$/.test(license)
    ? { license: { id: license } }
    : { expression: license };

/** @param {string} integrity of a package in the lockfile */
const decodeIntegrity = (integrity) =>
  Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");

/**
 * A number in the form of a UUID, of the version that leaves its bits to whoever makes it (RFC 9562).
 * @param {string} text
 */
function formatUuid(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}

/**
 * When the list came about: what the builder says, or else when the lockfile was last committed.
 * @param {string} folder
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {string | null}
 */
export function dateOf(folder, env = process.env) {
  const seconds = env["SOURCE_DATE_EPOCH"] ?? askGit(folder);
  return /^\d{1,11}$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString()
    : null;
}

/** @param {string} folder */
function askGit(folder) {
  const args = ["log", "-1", "--format=%ct", "--", "package-lock.json"];
  const { stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return (stdout ?? "").trim();
}
