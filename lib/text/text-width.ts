/** Advance widths in thousandths of the type size, for a plain sans-serif, by kind of letter. */
const widths: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\u0300-\u036f]/u, 0],
  [/[ijlI.,:;'’ʻ|!()[\]/·-]/u, 300],
  [/[frtſ ]/u, 330],
  [/[mwМмШшЩщЖжЮюФфЫы]/u, 840],
  [/[MW—…@%]/u, 920],
  [/\p{Lu}/u, 690],
  [/\p{Script=Han}/u, 1000],
  [/[\p{Script=Cyrillic}]/u, 580],
];

const otherWidth = 560;
const boldFactor = 1.07;

/**
 * Estimated width in pixels of a text set in a sans-serif face. A little generous, since the
 * reader's own typeface is not known: labels that fit here fit everywhere we looked.
 */
export function estimateTextWidth(
  text: string,
  size: number,
  bold = false,
): number {
  let sum = 0;
  for (const letter of text) {
    sum += widths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherWidth;
  }
  return (sum / 1000) * size * (bold ? boldFactor : 1);
}
