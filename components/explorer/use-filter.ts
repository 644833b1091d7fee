import { useCallback, useSyncExternalStore } from "react";
import { formatView, parseView, type View } from "@/lib/url/view";
import type { FilterChoices, Kept } from "./filter-choices";

/** Told to the window when a filter has changed the address, which the browser itself does not. */
const changed = "filterchange";

/** What the address keeps on the map; null on the server, which does not know the query. */
export type Filter = {
  view: View | null;
  source: FilterChoices["sources"][number] | undefined;
  kept: Kept[];
  change: (part: Partial<View>) => void;
};

/** The filter that the address says: all who use it see a change of any of them. */
export function useFilter(choices: FilterChoices): Filter {
  const search = useSyncExternalStore(
    listen,
    () => window.location.search,
    () => null,
  );
  const view = search === null ? null : parseView(search);
  const source = choices.sources.find(({ id }) => id === view?.source);
  const change = useCallback((part: Partial<View>): void => {
    const { pathname, search: query, hash } = window.location;
    const next = { ...parseView(query), ...part };
    window.history.replaceState(null, "", pathname + formatView(next) + hash);
    window.dispatchEvent(new Event(changed));
  }, []);
  return {
    view,
    source,
    kept: [
      ...(source === undefined ? [] : [source]),
      ...(view?.disagreed ? [choices.disagreed] : []),
    ],
    change,
  };
}

function listen(notify: () => void): () => void {
  window.addEventListener("popstate", notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener("popstate", notify);
    window.removeEventListener(changed, notify);
  };
}
