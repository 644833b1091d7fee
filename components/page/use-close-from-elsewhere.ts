import { useEffect, useRef, type RefObject } from "react";

/** A menu that opens by itself; a press or the focus elsewhere closes it, and so does Escape. */
export function useCloseFromElsewhere(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: Event): void => {
      const { current } = menu;
      if (
        current !== null &&
        target instanceof Node &&
        !current.contains(target)
      )
        current.open = false;
    };
    const closeByKey = (event: KeyboardEvent): void => {
      const { current } = menu;
      if (event.key !== "Escape" || current?.open !== true) return;
      // To the explorer, Escape would mean to leave the record.
      event.preventDefault();
      current.open = false;
      current.querySelector("summary")?.focus();
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("pointerdown", close, stop);
    document.addEventListener("focusin", close, stop);
    document.addEventListener("keydown", closeByKey, { capture: true, signal });
    return () => stop.abort();
  }, []);
  return menu;
}
