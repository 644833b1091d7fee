// @ts-check
import { readFileSync } from "node:fs";
import { runProgram } from "./run-program.mjs";

/** What a program is called, and how it is asked for its version; one of several from the same package. */
/** @type {Readonly<Record<string, readonly [name: string, arg: string]>>} */
const known = {
  soffice: ["LibreOffice", "--version"],
  pdftotext: ["poppler", "-v"],
  gs: ["Ghostscript", "--version"],
  ogrinfo: ["GDAL", "--version"],
  pandoc: ["pandoc", "--version"],
  pdflatex: ["pdfTeX", "--version"],
  biber: ["biber", "--version"],
  bib2xml: ["bibutils", "-v"],
  "rsvg-convert": ["librsvg", "--version"],
};

/**
 * The versions of the programs and packages that have been used, as "pandoc 2.17".
 * @param {Pick<import("./check-kit.mjs").KitProgram, "needs" | "packages">} program
 */
export async function readVersions({ needs, packages = [] }) {
  const programs = await Promise.all(
    Object.keys(needs).map(async (program) => {
      const [name, arg] = known[program] ?? [];
      if (name === undefined || arg === undefined) return [];
      const { out, err } = await runProgram(program, [arg]);
      const [version] = /\d+(?:\.\d+)+/.exec(`${out}${err}`) ?? [];
      return version === undefined ? [name] : [`${name} ${version}`];
    }),
  );
  return [...programs.flat(), ...packages.map(readPackage)];
}

/** @param {string} name */
function readPackage(name) {
  const url = new URL(
    `../../node_modules/${name}/package.json`,
    import.meta.url,
  );
  return `${name} ${JSON.parse(readFileSync(url, "utf8")).version}`;
}
