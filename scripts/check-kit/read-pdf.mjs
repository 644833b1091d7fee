// @ts-check
import { decode } from "./read-office.mjs";
import { runProgram } from "./run-program.mjs";

/** Programs that read a PDF, with the Debian package that has them. */
export const pdfReaders = {
  pdftotext: "poppler-utils",
  pdffonts: "poppler-utils",
  gs: "ghostscript",
};

/**
 * The text of each page of a PDF.
 * @param {string} path
 * @param {...string} how `-raw`: in the order in which it is written, as cells of a table are
 */
export async function readPages(path, ...how) {
  const { out } = await runProgram("pdftotext", [...how, path, "-"]);
  // A form feed ends each page.
  return out.split("\f").slice(0, -1);
}

/** The table of the fonts of a PDF. @param {string} path */
export async function readFonts(path) {
  return (await runProgram("pdffonts", [path])).out;
}

/**
 * The words of a PDF with their places in points, and the sizes of its pages.
 * @param {string} path
 */
export async function readWords(path) {
  return parseWords((await runProgram("pdftotext", ["-bbox", path, "-"])).out);
}

/** @param {string} html what pdftotext writes with boxes */
export function parseWords(html) {
  /** @type {{ width: number, height: number }[]} */
  const pages = [];
  /** @type {import("./judge-pdf.mjs").Word[]} */
  const words = [];
  for (const [, tag = "", attributes = "", inner = ""] of html.matchAll(
    /<(page|word) ([^>]*)>([^<]*)/g,
  )) {
    const values = new Map(
      [...attributes.matchAll(/(\w+)="([\d.-]+)"/g)].map(
        ([, name = "", value]) => [name, Number(value)],
      ),
    );
    const read = (/** @type {string} */ name) => values.get(name) ?? 0;
    if (tag === "page")
      pages.push({ width: read("width"), height: read("height") });
    else
      words.push({
        page: pages.length,
        left: read("xMin"),
        right: read("xMax"),
        top: read("yMin"),
        bottom: read("yMax"),
        text: inner,
      });
  }
  return { pages, words };
}

/**
 * The sizes of type in a PDF, each stretch of one size with its text: poppler tells them in whole numbers,
 * Ghostscript as they are.
 * @param {string} path
 */
export async function readSizes(path) {
  const { out } = await runProgram("gs", [
    ..."-q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=txtwrite -dTextFormat=0 -sOutputFile=-".split(
      " ",
    ),
    path,
  ]);
  return parseSizes(out);
}

/** @param {string} xml what Ghostscript writes of each letter */
export function parseSizes(xml) {
  /** @type {import("./judge-pdf.mjs").Sized[]} */
  const sized = [];
  let page = 0;
  let size = 0;
  for (const [tag, , points, letter] of xml.matchAll(
    /<(page|span|char)\b(?:[^>]*? size="([\d.]+)")?(?:[^>]*? c="([^"]*)")?[^>]*>/g,
  )) {
    if (tag.startsWith("<page")) page += 1;
    else if (tag.startsWith("<span")) size = Number(points);
    else {
      const last = sized.at(-1);
      if (last?.page === page && last.size === size)
        last.text += decode(letter ?? "");
      else sized.push({ page, size, text: decode(letter ?? "") });
    }
  }
  return sized;
}
