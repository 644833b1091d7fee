"use client";

import { useEffect, useRef, type ReactNode } from "react";

/**
 * The row of buttons over a record. Their panels open by themselves; where scripts run, Escape
 * closes one, and so does going elsewhere by pointer or keyboard: it would hide what is there.
 */
export function ToolRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);

  useEffect(function closeFromElsewhere() {
    const close = ({ type, target }: Event): void => {
      if (row.current === null || !(target instanceof Element)) return;
      // A press on plain text in a panel gives the focus to what is around it: nobody has left.
      if (type === "focusin" && target.contains(row.current)) return;
      closePanels(row.current, target);
    };
    const stop = new AbortController();
    for (const type of ["pointerdown", "focusin"])
      document.addEventListener(type, close, stop);
    return () => stop.abort();
  }, []);

  const handleKey = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape" || row.current === null) return;
    const closed = closePanels(row.current, null);
    if (closed === undefined) return;
    // To the explorer, Escape would mean to leave the record.
    event.preventDefault();
    closed.querySelector("summary")?.focus();
  };
  return (
    // It hears the Escape of what is open inside, and is no control itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={row} className="page-tools screen-only" onKeyDown={handleKey}>
      {children}
    </div>
  );
}

/** Closes all panels but the one that has the element in it; returns one that it has closed. */
function closePanels(
  row: HTMLElement,
  kept: Element | null,
): HTMLDetailsElement | undefined {
  const panels = [
    ...row.querySelectorAll<HTMLDetailsElement>(
      ":is(:scope,:scope > .tool-part) > details[open]",
    ),
  ].filter((panel) => !panel.contains(kept));
  for (const panel of panels) panel.open = false;
  return panels[0];
}
