// @ts-check

/**
 * A word on a page, in points from its upper left corner.
 * @typedef {{ page: number, left: number, right: number, top: number, bottom: number, text: string }} Word
 */

/**
 * A stretch of text in one size of type, in points.
 * @typedef {{ page: number, size: number, text: string }} Sized
 */

/**
 * The fonts of a PDF that are not in it, from the table of pdffonts.
 * @param {string} table
 */
export function findFontsApart(table) {
  const lines = table.split("\n");
  const at = lines.findIndex((line) => line.startsWith("---"));
  const column = (lines[at - 1] ?? "").indexOf("emb ");
  return lines
    .slice(at + 1)
    .filter((line) => line.trim() !== "")
    .filter((line) => line.slice(column, column + 3) !== "yes")
    .map((line) => line.split(" ")[0] ?? line);
}

/**
 * Text below a size.
 * @param {readonly Sized[]} sized
 * @param {number} least points
 */
export function findSmall(sized, least) {
  // What a program rounds is no fault of the file.
  return sized.filter(
    ({ size, text }) => text.trim() !== "" && size < least - 0.02,
  );
}

/**
 * Pairs of words that stand on each other. Of its height a word has half for what is above and below most
 * letters, which may meet that of another.
 * @param {readonly Word[]} words
 * @returns {(readonly [Word, Word])[]}
 */
export function findCollisions(words) {
  const cores = words
    .filter((word) => word.text.trim() !== "" && !isMark(word))
    .map((word) => ({ word, ...coreOf(word) }))
    .sort(
      (one, other) => one.word.page - other.word.page || one.top - other.top,
    );
  return cores.flatMap((one, index) => {
    /** @type {(readonly [Word, Word])[]} */
    const found = [];
    for (const other of cores.slice(index + 1)) {
      // They come from the top: all others are below.
      if (other.word.page !== one.word.page || other.top >= one.bottom) break;
      if (
        one.left < other.right &&
        other.left < one.right &&
        !isSame(one.word, other.word)
      )
        found.push([one.word, other.word]);
    }
    return found;
  });
}

/**
 * Where most of its letters are: a box is as high as any letter of the font.
 * @param {Word} word
 */
function coreOf({ left, right, top, bottom }) {
  const height = bottom - top;
  return {
    left: left + 0.3,
    right: right - 0.3,
    top: top + height * 0.3,
    bottom: bottom - height * 0.25,
  };
}

/**
 * A letter of the mark across a draft, which lies under the map as a watermark does.
 * @param {Word} word
 */
function isMark({ text, top, bottom }) {
  return text.length <= 3 && bottom - top > (text.length === 1 ? 18 : 30);
}

/**
 * A label that is drawn twice, once for its halo.
 * @param {Word} one
 * @param {Word} other
 */
function isSame(one, other) {
  return (
    one.text === other.text &&
    Math.abs(one.left - other.left) < 0.5 &&
    Math.abs(one.top - other.top) < 0.5
  );
}

/**
 * Words that go over the edge of their page.
 * @param {readonly Word[]} words
 * @param {readonly { width: number, height: number }[]} pages
 */
export function findCut(words, pages) {
  return words.filter((word) => {
    const paper = pages[word.page - 1];
    if (paper === undefined || isMark(word)) return false;
    const { left, right, top, bottom } = coreOf(word);
    return left < 0 || top < 0 || right > paper.width || bottom > paper.height;
  });
}
