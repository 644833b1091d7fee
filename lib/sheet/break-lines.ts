/** Width of a text in one style. */
type Width = (text: string) => number;

/** Where a word that is too wide for a line may part: after these marks of an address. */
const seams = /(?<=[/.\-_?&=#])/;

/**
 * Breaks a text into lines of a width, at spaces. A word that is wider than a line, such as an
 * address, parts at its own seams; what has none runs over. `indent` is taken from the first line.
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: Width,
  indent = 0,
): string[] {
  const lines: string[] = [];
  let line = "";
  const available = () => width - (lines.length === 0 ? indent : 0);
  const add = (piece: string, glue: string): void => {
    const longer = line === "" ? piece : line + glue + piece;
    if (line === "" || widthOf(longer) <= available()) {
      line = longer;
    } else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/[ \n]+/).filter((one) => one !== "")) {
    if (widthOf(word) <= width) add(word, " ");
    else word.split(seams).forEach((one, at) => add(one, at === 0 ? " " : ""));
  }
  return line === "" ? lines : [...lines, line];
}

/** After a full stop that ends a word of some length, before a capital: "H.E." and "2018 г." pass. */
const sentenceEnds = /(?<=[\p{L}\p{N})»”"]{2}[.!?…]) +(?=[\p{Lu}«“"])/u;

/**
 * As many whole sentences of a text as pass the test, and at least the first: what is too long is
 * cut between sentences, never in one.
 */
export function keepSentences(
  text: string,
  fits: (text: string) => boolean,
): string {
  const sentences = text.split(sentenceEnds);
  for (let count = sentences.length; count > 1; count -= 1) {
    const kept = sentences.slice(0, count).join(" ");
    if (fits(kept)) return kept;
  }
  return sentences[0] ?? "";
}
