/**
 * Keys of a bibliography, which stay and are the same in each language. Ids have no dot: with one
 * between its parts no key of a briefing is one of another.
 */
export function keyOf(briefing: string, ...parts: readonly string[]): string {
  return [briefing, ...parts].join(".");
}

/** The key of the map itself, and of a part of it: a place, a statement. */
export function mapKeyOf(briefing: string, part?: string): string {
  const map = `briefing-map-${briefing}`;
  if (part === undefined) return map;
  // Dates have signs that mean something to TeX: 2018-04~, 2018-04-29/2018-04-30.
  const plain = part.replaceAll(/[^\w:-]/g, "_");
  return keyOf(map, ...plain.split(":"));
}
