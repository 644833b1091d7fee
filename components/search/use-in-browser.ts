"use client";

import { useSyncExternalStore } from "react";

const subscribeToAddress = (onChange: () => void): (() => void) => {
  window.addEventListener("popstate", onChange);
  return () => window.removeEventListener("popstate", onChange);
};

const never = (): (() => void) => () => undefined;

/** False in the page as the server sends it and true once scripts have taken it over. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** What the address asks for (`?q=`); empty in the page as the server sends it. */
export function useAskedQuery(): string {
  return useSyncExternalStore(subscribeToAddress, readAskedQuery, () => "");
}

export function readAskedQuery(): string {
  return new URLSearchParams(window.location.search).get("q") ?? "";
}
