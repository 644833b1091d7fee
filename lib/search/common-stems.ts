import type { Entry } from "./entry";

/** A stem in a larger share of all entries than this tells none from another. */
const mostShared = 0.1;

/** The entries without the stems that so many of them have that nobody finds one by them. */
export function dropCommonStems(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>();
  for (const { stems } of entries)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(entries.length * mostShared, 1);
  return entries.map((entry) => ({
    ...entry,
    stems: entry.stems.filter((stem) => (counts.get(stem) ?? 0) <= most),
  }));
}
