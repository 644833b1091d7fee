/** Milliseconds after a touch in which its click may still come: the map must not move under it. */
const tapTime = 400;

/**
 * Runs once the reader reaches for the map: a mouse or its wheel over it, the focus in it, two
 * fingers on it, or the end of a touch, which leaves its mark as `:hover` if it came before this
 * script.
 */
export function whenWanted(box: HTMLElement, run: () => void): void {
  if (box.matches(":hover,:focus-within")) return run();
  box.addEventListener("focusin", run, { once: true });
  box.addEventListener("pointerover", ({ pointerType }) => {
    if (pointerType !== "touch") run();
  });
  box.addEventListener(
    "touchstart",
    ({ touches }) => {
      if (touches.length > 1) run();
    },
    { passive: true },
  );
  // The page may have been scrolled under a mouse that rests.
  box.addEventListener("wheel", run, { once: true, passive: true });
  box.addEventListener("touchend", () => setTimeout(run, tapTime), {
    passive: true,
  });
}
