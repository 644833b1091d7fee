// @ts-check
import { listKit } from "../built-kit.mjs";
import { isNoMark, judgeLaidOut, leastPoints } from "../judge-page.mjs";
import { findSmall } from "../judge-pdf.mjs";
import { quote } from "../judge-text.mjs";
import { pdfReaders, readSizes } from "../read-pdf.mjs";
import { findInAll } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "PDF figures and briefs in poppler and Ghostscript: fonts embedded, no type too small, no text on another or over the edge",
  needs: pdfReaders,
  check: async () => {
    const figures = listKit("figure", ".pdf");
    const briefs = listKit("report", ".pdf");
    const faults = [
      ...(await findInAll(figures, async ({ file, path }) =>
        tell(file, await judgeLaidOut(path, leastOf(file))),
      )),
      ...(await findInAll(briefs, async ({ file, path }) =>
        tell(file, [
          // The map in it is a figure.
          ...(await judgeLaidOut(path, leastPoints.figure, true)),
          ...(await judgeEvidence(path)),
        ]),
      )),
    ];
    return { seen: { ".pdf": figures.length + briefs.length }, faults };
  },
};

/** @param {string} file */
function leastOf(file) {
  return file.includes("-slide-") ? leastPoints.slide : leastPoints.figure;
}

/**
 * @param {string} file
 * @param {readonly string[]} faults
 */
function tell(file, faults) {
  return faults.map((fault) => `${file}: ${fault}`);
}

/**
 * A brief has its map on the first page, and evidence alone on the other.
 * @param {string} path
 */
async function judgeEvidence(path) {
  const sizes = await readSizes(path);
  const pages = Math.max(0, ...sizes.map(({ page }) => page));
  const evidence = sizes.filter(({ page }) => page > 1);
  return [
    ...(pages === 2 ? [] : [`${pages} pages`]),
    ...findSmall(evidence.filter(isNoMark), leastPoints.evidence).map(
      ({ text, size }) => `${quote(text)} in ${size.toFixed(2)} points`,
    ),
  ];
}
