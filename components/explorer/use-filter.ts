import { useCallback, useSyncExternalStore } from "react";
import { parseMapState, type MapState } from "@/lib/url/map-state";
import type { FilterChoices, Kept } from "@/wording/search/filter-choices";
import { keepMapState } from "@/browser/explorer/keep-map-state";
import { useFilterChoices } from "./use-filter-choices";

/** Told to the window when a filter has changed the address, which the browser itself does not. */
const changed = "filterchange";

/** What the address keeps on the map; null on the server, which does not know the query. */
type Filter = {
  state: MapState | null;
  source: FilterChoices["sources"][number] | undefined;
  kept: Kept[];
  change: (part: Partial<MapState>) => void;
};

/** The filter that the address says: all who use it see a change of any of them. */
export function useFilter(address: string): Filter {
  const search = useSyncExternalStore(
    listen,
    () => location.search,
    () => null,
  );
  const state = search === null ? null : parseMapState(search);
  const isFiltered =
    state !== null && (state.source !== null || state.disagreed);
  const choices = useFilterChoices(isFiltered ? address : null);
  const source = choices?.sources.find(({ id }) => id === state?.source);
  const change = useCallback((part: Partial<MapState>): void => {
    keepMapState({ ...parseMapState(location.search), ...part });
    dispatchEvent(new Event(changed));
  }, []);
  return {
    state,
    source,
    kept: [
      ...keptBy(choices, source),
      ...(state?.disagreed && choices !== null ? [choices.disagreed] : []),
    ],
    change,
  };
}

function listen(notify: () => void): () => void {
  const stop = new AbortController();
  for (const type of ["popstate", changed])
    addEventListener(type, notify, stop);
  return () => stop.abort();
}

function keptBy(
  choices: FilterChoices | null,
  source: Filter["source"],
): Kept[] {
  const one = source && choices?.kept[source.keeps];
  return one === undefined ? [] : [one];
}
