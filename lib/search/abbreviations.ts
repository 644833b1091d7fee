import { fold, listWords } from "./fold";
import { haveSameStem } from "./match-word";

/** A short form and the words it stands for, folded. */
type Abbreviation = { short: string; long: readonly string[] };

/** The most words that a short form stands for, those between its letters included. */
const longest = 12;

/**
 * Short forms that a text explains, as in “the Joint Plan of Action (JPoA)”: the words before the
 * bracket whose initials it is made of. Small words may be passed over: “Task Force on Aid (TFA)”.
 */
export function listAbbreviations(texts: readonly string[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const text of texts) {
    for (const match of text.matchAll(/\((\p{Lu}[\p{L}]{1,9})\)/gu)) {
      const short = match[1] ?? "";
      const before = listWords(text.slice(0, match.index)).slice(-longest);
      const long = findLongForm(
        fold(short),
        before.map(({ folded }) => folded),
      );
      if (long !== null && !found.has(short)) found.set(short, { short, long });
    }
  }
  return [...found.values()];
}

/** Whether the words of a text hold a long form, in whatever case a Russian text has it. */
export function holdsLongForm(
  words: readonly string[],
  long: readonly string[],
): boolean {
  return words.some((_, start) =>
    long.every((word, at) => {
      const met = words[start + at];
      return met !== undefined && (met === word || haveSameStem(word, met));
    }),
  );
}

/** From the last word to the first, each letter takes a word; small words take none. */
function findLongForm(
  short: string,
  words: readonly string[],
): readonly string[] | null {
  let left = short.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? "";
    if (word[0] === short[left - 1]) left -= 1;
    else if (word.length > 3 || left === short.length) return null;
    if (left === 0) return words.slice(at);
  }
  return null;
}
