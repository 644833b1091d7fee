/** Milliseconds after a touch in which its click may still come: the map must not move under it. */
const tapTime = 400;

/**
 * Runs once the reader reaches for the map: a mouse or its wheel over it, the focus in it, two
 * fingers on it, or the end of a touch, which leaves its mark as `:hover` if it came before this
 * script.
 */
export function whenWanted(box: HTMLElement, run: () => void): void {
  if (box.matches(":hover,:focus-within")) return run();
  // A tap gives the focus before its click has come.
  let isTouched = false;
  box.addEventListener("focusin", () => {
    if (!isTouched) run();
  });
  box.addEventListener("pointerover", ({ pointerType }) => {
    if (pointerType !== "touch") run();
  });
  box.addEventListener(
    "touchstart",
    ({ touches }) => {
      isTouched = true;
      if (touches.length > 1) run();
    },
    { passive: true },
  );
  // The page may have been scrolled under a mouse that rests.
  box.addEventListener("wheel", run, { once: true, passive: true });
  const endTouch = () => {
    isTouched = false;
    run();
  };
  box.addEventListener("touchend", () => setTimeout(endTouch, tapTime), {
    passive: true,
  });
  // The page was scrolled by it.
  box.addEventListener("touchcancel", () => (isTouched = false), {
    passive: true,
  });
}
