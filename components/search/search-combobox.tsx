"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { sayFound } from "@/wording/search/say-found";
import { asksForSearch, searchKeys } from "@/browser/keys/search-key";
import { optionId, SearchPopup } from "./search-popup";
import type { SearchPlace } from "@/wording/search/search-words";
import { useCombobox } from "./use-combobox";
import { readAskedQuery } from "./use-in-browser";
import { useSearchIndex } from "./use-search-index";

/** More than these would not be read in a list that drops down; the page of results has them all. */
const shownResults = 8;

type SearchComboboxProps = SearchPlace & { list: string };

/** The box. With no option chosen, Enter sends it to the page of all results. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { words, list } = props;
  const [query, setQuery] = useState(() =>
    window.location.pathname === list ? readAskedQuery() : "",
  );
  const index = useSearchIndex(props);
  const input = useRef<HTMLInputElement>(null);
  const id = `${useId()}-list`;
  const { find } = index;
  const found = useMemo(() => find?.(query) ?? null, [find, query]);
  const results = found?.slice(0, shownResults) ?? [];
  const box = useCombobox({
    count: results.length + 1,
    choose: (at) => document.getElementById(optionId(id, at))?.click(),
    clear: () => setQuery(""),
  });

  useEffect(function followKey() {
    const goToBox = (event: KeyboardEvent): void => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", goToBox);
    return () => document.removeEventListener("keydown", goToBox);
  }, []);

  const type = (text: string): void => {
    index.load();
    setQuery(text);
    if (text.trim() === "") box.close();
    else box.open();
  };
  const leave = (): void => {
    box.close();
    input.current?.blur();
  };
  const note =
    query.trim() === "" ? "" : sayFound(found, index.hasFailed, words);
  return (
    <form role="search" action={list} onSubmit={box.close}>
      <input
        ref={input}
        className="search-input"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        name="q"
        role="combobox"
        aria-label={words.label}
        aria-keyshortcuts={searchKeys}
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={id}
        aria-activedescendant={
          box.active === null ? undefined : optionId(id, box.active)
        }
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={index.load}
        onBlur={box.close}
        onKeyDown={box.handleKey}
      />
      <p className="visually-hidden" role="status">
        {box.isOpen ? note : ""}
      </p>
      {box.isOpen && (
        <SearchPopup
          {...props}
          id={id}
          query={query}
          results={results}
          note={note}
          active={box.active}
          onChoose={leave}
        />
      )}
    </form>
  );
}
