import { allowEdits, countEditsToPrefix } from "./edits";
import { stem } from "./stem";

/** How well a word of a query fits a word of a record: 0 is best. */
export const fits = {
  whole: 0,
  start: 1,
  stem: 1.5,
  oneEdit: 4,
  twoEdits: 6,
} as const;

/** Null if the words have nothing to do with each other. Both are folded. */
export function matchWord(query: string, word: string): number | null {
  if (query === word) return fits.whole;
  if (word.startsWith(query)) return fits.start;
  if (haveSameStem(query, word) || stem(query) === stem(word)) return fits.stem;
  const allowed = allowEdits(query.length);
  if (word.length < query.length - allowed || !beginsAlike(query, word))
    return null;
  const edits = countEditsToPrefix(query, word);
  if (edits > allowed) return null;
  if (edits === 1) return fits.oneEdit;
  // Who makes two mistakes still gets the first letter right; without this, noise comes in.
  return query[0] === word[0] ? fits.twoEdits : null;
}

/** Russian inflects its words at the end: Ашхабаде is Ашхабад, совместный is совместного. */
export function haveSameStem(query: string, word: string): boolean {
  let shared = 0;
  while (shared < query.length && query[shared] === word[shared]) shared += 1;
  const ending = Math.max(query.length, word.length) - shared;
  return (
    ending <= 3 && shared >= Math.max(4, 2 * ending) && /^[а-я]+$/.test(query)
  );
}

/** Whether one edit could make the beginnings equal: spares counting for most words. */
function beginsAlike(query: string, word: string): boolean {
  const [q0, q1] = query;
  const [w0, w1] = word;
  return q0 === w0 || q1 === w1 || q0 === w1 || q1 === w0;
}
