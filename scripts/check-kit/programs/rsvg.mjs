// @ts-check
import { readFileSync } from "node:fs";
import { listKit } from "../built-kit.mjs";
import { leastPoints } from "../judge-page.mjs";
import { smallestType } from "../judge-svg.mjs";
import { findInAll, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "figures in librsvg: drawn without a word of complaint, no letter left to a typeface, none too small",
  needs: { "rsvg-convert": "librsvg2-bin" },
  check: async () => {
    const files = listKit("figure", ".svg");
    const faults = await findInAll(files, async ({ file, path }) =>
      /-editable-[\w-]+\.svg$/.test(file)
        ? checkType(file, path)
        : draw(file, path),
    );
    return { seen: { ".svg": files.length }, faults };
  },
};

/**
 * @param {string} file
 * @param {string} path
 */
async function draw(file, path) {
  // It writes to the standard output: /dev/null is no file that it opens.
  const { err, isGood } = await runProgram("rsvg-convert", [
    "--dpi-x=72",
    "--dpi-y=72",
    path,
  ]);
  const svg = readFileSync(path, "utf8");
  return [
    ...(isGood && err === "" ? [] : [`${file}: ${err || "is not drawn"}`]),
    ...(/<text|font-/.test(svg) ? [`${file}: has letters as text`] : []),
  ];
}

/**
 * @param {string} file
 * @param {string} path
 */
function checkType(file, path) {
  const least = file.includes("-slide-")
    ? leastPoints.slide
    : leastPoints.figure;
  const smallest = smallestType(readFileSync(path, "utf8"));
  return smallest >= least
    ? []
    : [`${file}: type of ${smallest.toFixed(1)} points`];
}
