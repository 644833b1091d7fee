/**
 * Whether a sentence has all the words of a phrase, one after another, in whatever form its grammar
 * gives them: of each word, all but its last three letters is compared, and no less than three.
 */
export function saysAgain(sentence: string, phrase: string): boolean {
  const said = wordsOf(sentence);
  const sought = wordsOf(phrase);
  if (sought.length === 0) return false;
  return said.some((_, start) =>
    sought.every((word, index) => {
      const stem = word.slice(0, Math.max(3, word.length - 3));
      return said[start + index]?.startsWith(stem) ?? false;
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
