"use client";

import { paths } from "@/lib/url/paths";
import { SearchCombobox } from "./search-combobox";
import type { SearchPlace } from "@/wording/search/search-words";
import { useIsLive } from "./use-in-browser";

/** The search box; as long as no script runs, a link to the list in the same space. */
export function SearchBox(place: SearchPlace) {
  const isLive = useIsLive();
  const list = place.basePath + paths.search(place.lang, place.briefing);
  return (
    <div className="search">
      {isLive ? (
        <SearchCombobox {...place} list={list} />
      ) : (
        <a className="search-link" href={list}>
          {place.words.all}
        </a>
      )}
    </div>
  );
}
