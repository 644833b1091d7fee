/** Milliseconds after which a frame has the height of what was chosen in it. */
const settled = 100;

/**
 * Brings what a reader has opened into sight: `top` are pixels from the top of the frame, no number
 * where the host chose. What stands in the window already, and not at its very foot, stays there.
 */
export function scrollToChoice(frame: HTMLIFrameElement, top: number): void {
  setTimeout(() => {
    const at = frame.getBoundingClientRect().top + top;
    if (at < 0 || at > innerHeight * 0.75) {
      // The margin makes the browser do the sum for whatever scrolls around the frame.
      frame.style.scrollMarginTop = `${innerHeight / 3 - top}px`;
      frame.scrollIntoView({
        behavior: matchMedia("(prefers-reduced-motion)").matches
          ? "instant"
          : "smooth",
      });
      frame.style.scrollMarginTop = "";
    }
  }, settled);
}
