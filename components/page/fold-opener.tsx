"use client";

import { useEffect } from "react";

/**
 * Opens what is folded around the target of the address. Browsers do so by themselves since 2022
 * (Chromium) and 2025 (the others); an older one would lead to nothing that can be seen.
 */
export function FoldOpener() {
  useEffect(function listen() {
    const open = (): void => {
      const target = document.querySelector(":target");
      const folds = listFolds(target);
      if (target === null || folds.length === 0) return;
      for (const fold of folds) fold.open = true;
      target.scrollIntoView();
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  return null;
}

/** The closed folds that an element is in. */
function listFolds(target: Element | null): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let one = target?.parentElement; one; one = one.parentElement)
    if (one instanceof HTMLDetailsElement && !one.open) folds.push(one);
  return folds;
}
