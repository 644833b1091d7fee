"use client";

import { useEffect } from "react";
import { hasModifier } from "@/browser/keys/has-modifier";
import { quietLabels } from "@/browser/keys/quiet-labels";

/** The step that the address leads to, or to a note in it, or null. */
function readStep(): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    ".timeline-step:is(:target, :has(:target))",
  );
}

/**
 * Arrow keys go through the steps as the links do, Escape leads to the list of all. A step that
 * opens takes the focus, so that it is heard; the focus is seen where a key opened it.
 */
export function StepKeys() {
  useEffect(function listen() {
    let isByKey = false;
    const go = (event: KeyboardEvent): void => {
      isByKey = true;
      if (event.defaultPrevented || hasModifier(event) || isTyping(event))
        return;
      const step = readStep();
      const link =
        event.key === "Escape"
          ? step && document.querySelector<HTMLElement>('a[href="#all-steps"]')
          : findWay(event.key, step);
      if (!link) return;
      event.preventDefault();
      link.click();
    };
    const handlePointer = (): void => {
      isByKey = false;
    };
    const focusStep = (): void => {
      const step = readStep();
      if (step?.matches(":target")) {
        const title = step.querySelector("h2");
        title?.toggleAttribute("data-by-key", isByKey);
        title?.focus({ preventScroll: true });
      }
      // An address that is typed reaches the page without a key of its own.
      isByKey = false;
    };
    const stop = new AbortController();
    document.addEventListener("keydown", go, stop);
    document.addEventListener("pointerdown", handlePointer, stop);
    window.addEventListener("hashchange", focusStep, stop);
    quietLabels(stop);
    return () => stop.abort();
  }, []);
  return null;
}

function findWay(key: string, step: HTMLElement | null): HTMLElement | null {
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  const isForward =
    (key === "ArrowRight") === (document.documentElement.dir !== "rtl");
  if (step === null)
    return isForward
      ? document.querySelector<HTMLElement>(".step-begin")
      : null;
  // Of the tours through the steps, the one that is shown.
  const ways = step.querySelectorAll<HTMLElement>(
    `a[rel=${isForward ? "next" : "prev"}]`,
  );
  return [...ways].find((way) => way.checkVisibility()) ?? null;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
