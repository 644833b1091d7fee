"use client";

import { useCallback, useRef, useState } from "react";
import { unpackEntries, type PackedIndex } from "@/lib/search/pack";
import { createFind, type Find } from "@/lib/search/search";
import { paths } from "@/lib/url/paths";
import type { SearchPlace } from "@/wording/search/search-words";

type SearchIndex = {
  /** Null until the index is there. */
  find: Find | null;
  hasFailed: boolean;
  /** Fetches the index, the first time only; again after a failure. */
  load: () => void;
};

/** The index of a briefing. Nothing is fetched before a reader turns to the search. */
export function useSearchIndex({
  lang,
  briefing,
  basePath,
}: SearchPlace): SearchIndex {
  const [find, setFind] = useState<Find | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isAsked = useRef(false);
  const url = basePath + paths.searchIndex(lang, briefing);

  const load = useCallback((): void => {
    if (isAsked.current) return;
    isAsked.current = true;
    setFailed(false);
    fetch(url)
      .then((response) => {
        if (!response.ok) throw new Error(`search: ${response.status} ${url}`);
        return response.json() as Promise<PackedIndex>;
      })
      .then((index) => {
        const ready = createFind(unpackEntries(index));
        setFind(() => ready);
      })
      .catch(() => {
        isAsked.current = false;
        setFailed(true);
      });
  }, [url]);
  return { find, hasFailed, load };
}
