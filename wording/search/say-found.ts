import type { Entry } from "@/lib/search/entry";
import type { SearchWords } from "@/wording/search/search-words";

/** How many were found, or why there is nothing; null stands for an index that is on its way. */
export function sayFound(
  found: readonly Entry[] | null,
  hasFailed: boolean,
  words: SearchWords,
): string {
  if (hasFailed) return words.failed;
  if (found === null) return words.loading;
  if (found.length === 0) return words.none;
  return words.found.replace("#", String(found.length));
}
