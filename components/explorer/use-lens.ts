"use client";

import { useCallback, useEffect, type RefObject } from "react";
import { lenses } from "@/lib/url/lens";
import {
  defaultMapState,
  parseMapState,
  type MapState,
} from "@/lib/url/map-state";
import { keepMapState } from "@/browser/explorer/keep-map-state";

/**
 * Ties the lens switch to the address. The switch is a pair of radio buttons that work through CSS
 * alone; this only copies the address to them, and them to the address. Returns the present state.
 */
export function useLens(root: RefObject<HTMLElement | null>): () => MapState {
  const readMapState = useCallback((): MapState => {
    const checked = root.current?.querySelector<HTMLInputElement>(
      "input[name=lens]:checked",
    );
    const lens = lenses.find((one) => one === checked?.value);
    // The rest is kept in the address itself, by the filter.
    const { source, disagreed } = parseMapState(location.search);
    return { lens: lens ?? defaultMapState.lens, source, disagreed };
  }, [root]);

  useEffect(
    function followAddress() {
      const element = root.current;
      const copyToSwitch = (): void => {
        const { lens } = parseMapState(location.search);
        const input = element?.querySelector<HTMLInputElement>(
          `input[name=lens][value=${lens}]`,
        );
        if (input) input.checked = true;
      };
      const copyToAddress = (event: Event): void => {
        if (
          !(event.target instanceof HTMLInputElement) ||
          event.target.name !== "lens"
        )
          return;
        keepMapState(readMapState());
      };
      copyToSwitch();
      const stop = new AbortController();
      element?.addEventListener("change", copyToAddress, stop);
      addEventListener("popstate", copyToSwitch, stop);
      return () => stop.abort();
    },
    [root, readMapState],
  );
  return readMapState;
}
