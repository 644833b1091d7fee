import type { DrawingPoint } from "./path";

/**
 * Rings without those that come twice and so, by the rule that counts crossings (`evenodd`), enclose
 * nothing: what is left of a frame around a sea that is land all round.
 */
export function dropCancelled<Ring extends readonly DrawingPoint[]>(
  rings: readonly Ring[],
): Ring[] {
  const keys = rings.map(keyOf);
  const count = (key: string) => keys.filter((one) => one === key).length;
  return rings.filter((_, index) => {
    const key = keys[index] ?? "";
    const isOdd = count(key) % 2 === 1;
    return isOdd && keys.indexOf(key) === index;
  });
}

/** The same for rings through the same points, wherever they begin and whichever way they go. */
function keyOf(ring: readonly DrawingPoint[]): string {
  const points = ring.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  return [...new Set(points)].sort().join();
}
