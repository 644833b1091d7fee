import { useEffect, useState } from "react";
import type { FilterChoices } from "@/wording/search/filter-choices";

/** What a filter can keep, once an address of it is given; null until it has come. */
export function useFilterChoices(address: string | null): FilterChoices | null {
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  useEffect(
    function fetchChoices() {
      if (address === null || choices !== null) return;
      const control = new AbortController();
      fetch(address, { signal: control.signal })
        .then((response) => response.json() as Promise<FilterChoices>)
        .then(setChoices)
        // Without it the whole map is shown, which is never wrong.
        .catch(() => undefined);
      return () => control.abort();
    },
    [address, choices],
  );
  return choices;
}
