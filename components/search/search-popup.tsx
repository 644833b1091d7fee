"use client";

import { useEffect, useRef } from "react";
import { pathOfEntry, type Entry } from "@/lib/search/entry";
import { Highlighted } from "./highlighted";
import { SearchOption } from "./search-option";
import type { SearchPlace } from "@/wording/search/search-words";

type SearchPopupProps = SearchPlace & {
  id: string;
  query: string;
  results: readonly Entry[];
  /** What is said where there are no results. */
  note: string;
  /** Address of the page that lists everything. */
  list: string;
  active: number | null;
  onChoose: () => void;
};

/** Id of an option, for `aria-activedescendant`. */
export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** The list under the box. Its last option leads to the page of all results, or of everything. */
export function SearchPopup(props: SearchPopupProps) {
  const { id, query, results, note, list, active, onChoose } = props;
  const { lang, briefing, basePath, words } = props;
  const popup = useRef<HTMLDivElement>(null);
  const hasResults = results.length > 0;
  const last = results.length;

  useEffect(
    function keepActiveInSight() {
      popup.current
        ?.querySelector("[aria-selected=true]")
        ?.scrollIntoView({ block: "nearest" });
    },
    [active],
  );

  return (
    <div ref={popup} className="search-popup">
      {!hasResults && note !== "" && <p className="search-note">{note}</p>}
      <div id={id} role="listbox" aria-label={words.results}>
        {results.map((entry, at) => (
          <SearchOption
            key={`${entry.kind}-${entry.id}`}
            id={optionId(id, at)}
            href={basePath + pathOfEntry(entry, lang, briefing)}
            isActive={active === at}
            onChoose={onChoose}
          >
            <span className="search-kind">{words.kinds[entry.kind]}</span>{" "}
            <span className="search-title">
              <Highlighted text={entry.title} query={query} />
            </span>{" "}
            <span className="search-detail">{entry.detail}</span>
          </SearchOption>
        ))}
        <SearchOption
          id={optionId(id, last)}
          href={hasResults ? `${list}?q=${encodeURIComponent(query)}` : list}
          isActive={active === last}
          onChoose={onChoose}
        >
          {hasResults ? words.allResults : words.all}
        </SearchOption>
      </div>
    </div>
  );
}
