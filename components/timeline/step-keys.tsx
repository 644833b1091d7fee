"use client";

import { useEffect } from "react";
import { hasModifier } from "../page/has-modifier";

/** The step that the address leads to, or null. */
function readStep(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".timeline-step:target");
}

/**
 * Arrow keys go through the steps as the links do, Escape leads to the list of all. A step that
 * opens takes the focus, so that it is heard.
 */
export function StepKeys() {
  useEffect(function listen() {
    const go = (event: KeyboardEvent): void => {
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
    const focusStep = (): void =>
      readStep()?.querySelector("h2")?.focus({ preventScroll: true });
    document.addEventListener("keydown", go);
    window.addEventListener("hashchange", focusStep);
    return () => {
      document.removeEventListener("keydown", go);
      window.removeEventListener("hashchange", focusStep);
    };
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
  return step.querySelector<HTMLElement>(
    `a[rel=${isForward ? "next" : "prev"}]`,
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
