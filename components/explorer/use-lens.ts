"use client";

import { useCallback, useEffect, type RefObject } from "react";
import {
  defaultView,
  formatView,
  lenses,
  parseView,
  type View,
} from "@/lib/url/view";

/**
 * Ties the lens switch to the address. The switch is a pair of radio buttons that work through CSS
 * alone; this only copies the address to them, and them to the address. Returns the present view.
 */
export function useLens(root: RefObject<HTMLElement | null>): () => View {
  const readView = useCallback((): View => {
    const checked = root.current?.querySelector<HTMLInputElement>(
      "input[name=lens]:checked",
    );
    const lens = lenses.find((one) => one === checked?.value);
    // The rest is kept in the address itself, by the filter.
    const { source, disagreed } = parseView(window.location.search);
    return { lens: lens ?? defaultView.lens, source, disagreed };
  }, [root]);

  useEffect(
    function followAddress() {
      const element = root.current;
      const copyToSwitch = (): void => {
        const { lens } = parseView(window.location.search);
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
        const { pathname, hash } = window.location;
        window.history.replaceState(
          null,
          "",
          pathname + formatView(readView()) + hash,
        );
      };
      copyToSwitch();
      element?.addEventListener("change", copyToAddress);
      window.addEventListener("popstate", copyToSwitch);
      return () => {
        element?.removeEventListener("change", copyToAddress);
        window.removeEventListener("popstate", copyToSwitch);
      };
    },
    [root, readView],
  );
  return readView;
}
