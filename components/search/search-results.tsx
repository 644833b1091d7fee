"use client";

import { useEffect } from "react";
import { pathOfEntry } from "@/lib/search/entry";
import { paths } from "@/lib/url/paths";
import { Highlighted } from "./highlighted";
import { sayFound } from "@/wording/search/say-found";
import type { SearchPlace } from "@/wording/search/search-words";
import { useAskedQuery } from "./use-in-browser";
import { useSearchIndex } from "./use-search-index";

/** All results for what the address asks (`?q=`); nothing where it asks nothing. */
export function SearchResults(props: SearchPlace) {
  const { lang, briefing, basePath, words } = props;
  const query = useAskedQuery();
  const { find, hasFailed, load } = useSearchIndex(props);
  const isAsked = query.trim() !== "";

  useEffect(
    function loadOnce() {
      if (isAsked) load();
    },
    [isAsked, load],
  );

  if (!isAsked) return null;
  const found = find?.(query) ?? null;
  return (
    <section aria-labelledby="search-results">
      <h2 id="search-results">
        {words.results}: <q dir="auto">{query}</q>
      </h2>
      <p role="status">{sayFound(found, hasFailed, words)}</p>
      <ul className="entry-list" role="list">
        {found?.map((entry) => (
          <li key={`${entry.kind}-${entry.id}`}>
            <span className="search-kind">{words.kinds[entry.kind]}</span>{" "}
            <a href={basePath + pathOfEntry(entry, lang, briefing)}>
              <Highlighted text={entry.title} query={query} />
            </a>{" "}
            <span className="search-detail">{entry.detail}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={basePath + paths.search(lang, briefing)}>{words.all}</a>
      </p>
    </section>
  );
}
