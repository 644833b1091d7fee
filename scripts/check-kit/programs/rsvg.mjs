// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listBuilt, out } from "../../setup/built-files.mjs";
import { runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "figures in librsvg: drawn without a word of complaint, no letter left to a typeface, none too small",
  needs: { "rsvg-convert": "librsvg2-bin" },
  check: () =>
    listBuilt(".svg")
      .filter((file) => file.startsWith("figure/"))
      .flatMap((file) =>
        /-editable-[\w-]+\.svg$/.test(file) ? checkType(file) : draw(file),
      ),
};

/** @param {string} file */
function draw(file) {
  const { err, isGood } = runProgram("rsvg-convert", [
    "--dpi-x=72",
    "--dpi-y=72",
    join(out, file),
  ]);
  const svg = readFileSync(join(out, file), "utf8");
  return [
    ...(isGood && err === "" ? [] : [`${file}: ${err || "is not drawn"}`]),
    ...(/<text|font-/.test(svg) ? [`${file}: has letters as text`] : []),
  ];
}

/** Points of the smallest type: on paper, and on a slide, which is seen from afar. */
const leastPoints = { paper: 6.5, slide: 9 };

/** @param {string} file */
function checkType(file) {
  const svg = readFileSync(join(out, file), "utf8");
  const [, millimetres = "0", units = "1"] =
    /width="([\d.]+)mm"[^>]*viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const points = (Number(millimetres) / Number(units) / 25.4) * 72;
  const least = file.includes("-slide-")
    ? leastPoints.slide
    : leastPoints.paper;
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(
    ([, size]) => Number(size) * points,
  );
  return Math.min(...sizes) >= least
    ? []
    : [`${file}: type of ${Math.min(...sizes).toFixed(1)} points`];
}
