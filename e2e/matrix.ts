/** Whether every combination is tried, as `npm run check:all` does, or each value at least once. */
const isWhole = process.env.BRIEFING_MAP_MATRIX === "whole";

/** For tests of a matrix: `npm run check:matrix` runs them over all combinations. */
export const matrix = { tag: "@matrix" };

/**
 * Pairs of two lists: each value of both at least once, the shorter list over again; or, where the
 * whole matrix is asked for, each with each.
 */
export function pair<A, B>(
  ones: readonly A[],
  others: readonly B[],
  whole = isWhole,
): [A, B][] {
  if (whole)
    return ones.flatMap((one) => others.map((other): [A, B] => [one, other]));
  if (ones.length === 0 || others.length === 0) return [];
  const count = Math.max(ones.length, others.length);
  return Array.from({ length: count }, (_, at): [A, B] => [
    ones[at % ones.length] as A,
    others[at % others.length] as B,
  ]);
}
