import type { Words } from "@/i18n/translator";
import { entryKinds, type EntryKind } from "@/lib/search/entry";

/** The box's words: finished strings, because the browser gets no catalogue. */
export type SearchWords = {
  label: string;
  placeholder: string;
  results: string;
  /** With `#` for the number. */
  found: string;
  none: string;
  loading: string;
  failed: string;
  all: string;
  allResults: string;
  kinds: Record<EntryKind, string>;
};

/** What the box and the results need to know of their page. */
export type SearchPlace = {
  lang: string;
  briefing: string;
  basePath: string;
  words: SearchWords;
};

export function listSearchWords(words: Words): SearchWords {
  const kinds = Object.fromEntries(
    entryKinds.map((kind) => [kind, words(`Search.kinds.${kind}`)]),
  ) as Record<EntryKind, string>;
  return {
    label: words("Search.label"),
    placeholder: words("Search.placeholder"),
    results: words("Search.results"),
    found: words("Search.found", { count: "#" }),
    none: words("Search.none"),
    loading: words("Search.loading"),
    failed: words("Search.failed"),
    all: words("Search.all"),
    allResults: words("Search.allResults"),
    kinds,
  };
}
