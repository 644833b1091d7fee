/**
 * How many letters of a query must be changed, added, left out or swapped with their neighbour to
 * make it the beginning of a word (Damerau–Levenshtein, optimal string alignment).
 */
export function countEditsToPrefix(query: string, word: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = query[row - 1] === word[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        query[row - 1] === word[column - 2] &&
        query[row - 2] === word[column - 1];
      current[column] = Math.min(
        at(oneBack, column) + 1,
        at(current, column - 1) + 1,
        at(oneBack, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(twoBack, column - 2) + 1 : Infinity,
      );
    }
    twoBack = oneBack;
    oneBack = current;
  }
  return Math.min(...oneBack);
}

/** How many edits a query of some length may need: a short word with one is another word. */
export function allowEdits(length: number): 0 | 1 | 2 {
  if (length < 5) return 0;
  return length < 7 ? 1 : 2;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
