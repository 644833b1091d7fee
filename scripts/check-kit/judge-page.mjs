// @ts-check
import {
  findCollisions,
  findCut,
  findFontsApart,
  findSmall,
} from "./judge-pdf.mjs";
import { quote } from "./judge-text.mjs";
import { readFonts, readSizes, readWords } from "./read-pdf.mjs";

/** Points of the smallest type: of a figure, of the brief’s evidence, and on a slide, seen from afar. */
export const leastPoints = { figure: 6.5, evidence: 7.5, slide: 9 };

/**
 * What is wrong with texts as they lie on pages.
 * @param {{
 *   pages: readonly { width: number, height: number }[],
 *   words: readonly import("./judge-pdf.mjs").Word[],
 *   sizes: readonly import("./judge-pdf.mjs").Sized[],
 * }} laid
 * @param {number} least points of the smallest type
 */
export function judgePage({ pages, words, sizes }, least) {
  return [
    ...findSmall(sizes, least).map(
      ({ page, size, text }) =>
        `page ${page}: ${quote(text)} in ${size.toFixed(2)} points`,
    ),
    ...findCollisions(words).map(
      ([one, other]) =>
        `page ${one.page}: ${quote(one.text)} stands on ${quote(other.text)}`,
    ),
    ...findCut(words, pages).map(
      ({ page, text }) => `page ${page}: ${quote(text)} goes over its edge`,
    ),
  ];
}

/**
 * What is wrong with a PDF as it is laid out.
 * @param {string} path
 * @param {number} least points of the smallest type
 * @param {boolean} [hasNotes] whether numbers of notes stand in it, raised and smaller than its text
 */
export async function judgeLaidOut(path, least, hasNotes = false) {
  const [laid, sizes, fonts] = await Promise.all([
    readWords(path),
    readSizes(path),
    readFonts(path),
  ]);
  return [
    ...(laid.words.length === 0 ? ["has no text"] : []),
    ...judgePage(
      { ...laid, sizes: hasNotes ? sizes.filter(isNoMark) : sizes },
      least,
    ),
    ...findFontsApart(fonts).map((font) => `${font} is not embedded`),
  ];
}

/** Not the numbers of notes. @param {import("./judge-pdf.mjs").Sized} stretch */
export function isNoMark({ text }) {
  return !/^[\d\s,–[\]]+$/.test(text);
}
