/** Widths of letters in Arial, in those of a digit, in which columns are measured. */
const narrow = /[\sijlIftr.,;:'’!|()[\]/\\-]/u;
const wide =
  /[mwMW%@ЖШЩЮФМЫжшщюфмы—…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += narrow.test(letter)
      ? 0.5
      : wide.test(letter)
        ? 1.6
        : /\p{Lu}/u.test(letter)
          ? 1.25
          : 1;
  return sum;
}

/** Lines that a text takes in a column of a width, broken between words, and within one that is longer. */
export function countLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + countWrapped(line, width), 0);
}

function countWrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  // Between words, and in an address after these marks, as LibreOffice breaks it.
  for (const word of line.split(/(?<=[\s/?-])/u)) {
    const own = widthOf(word);
    // The space behind a word may go over the edge.
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(own / width) - 1);
    used += own > width ? own % width : own;
  }
  return lines;
}
