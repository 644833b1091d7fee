/**
 * The candidate that a word was probably meant to be; null if none is close. Close means at most
 * one slip (a letter missing, added, wrong, or two swapped) for every three letters.
 */
export function findNearest(
  word: string,
  candidates: Iterable<string>,
): string | null {
  let limit = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase());
    if (slips > limit || (nearest !== null && slips === limit)) continue;
    limit = slips;
    nearest = candidate;
  }
  return nearest;
}

/** Optimal string alignment distance: how many slips lead from one word to the other. */
export function countSlips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/**
 * A remedy that offers the nearest candidate, or else says what else to do and names a few. Where
 * there is no candidate at all, nothing is offered to choose from.
 */
export function suggest(
  word: string,
  candidates: readonly string[],
  otherwise: string | null,
  choose = "use one of",
): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== null) return `did you mean ${nearest}?`;
  if (candidates.length === 0) return otherwise ?? "remove it";
  const few = candidates.slice(0, 12).join(", ");
  return [
    ...(otherwise === null ? [] : [`${otherwise}, or `]),
    `${choose}: ${few}${candidates.length > 12 ? ", …" : ""}`,
  ].join("");
}
