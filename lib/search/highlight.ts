import { fold, listWords, type Word } from "./fold";
import { fits, matchWord } from "./match-word";

type Stretch = { text: string; isMatch: boolean };

/** A text cut into stretches that a query matches and stretches that it doesn't. */
export function highlight(text: string, query: string): Stretch[] {
  const queryWords = listWords(query).map(({ folded }) => folded);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const word of listWords(text)) {
    const length = Math.max(
      0,
      ...queryWords.map((one) => matchedLength(one, word)),
    );
    if (length === 0) continue;
    stretches.push(
      { text: text.slice(done, word.start), isMatch: false },
      { text: word.text.slice(0, length), isMatch: true },
    );
    done = word.start + length;
  }
  stretches.push({ text: text.slice(done), isMatch: false });
  return stretches.filter((stretch) => stretch.text !== "");
}

/** Length of the part of a word that a query matches: its start, or all of it if it only resembles. */
function matchedLength(query: string, word: Word): number {
  const fit = matchWord(query, word.folded);
  if (fit === null) return 0;
  if (fit !== fits.start) return word.text.length;
  let length = 0;
  while (
    length < word.text.length &&
    fold(word.text.slice(0, length)).length < query.length
  )
    length += 1;
  // An accent that is a letter of its own goes with its letter.
  while (/\p{M}/u.test(word.text[length] ?? "")) length += 1;
  return length;
}
