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
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", closeByKey, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", closeByKey, { capture: true });
    };
  }, []);
  return menu;
}
