/** Pixels that a hand moves in a click. */
const steady = 5;

/**
 * To the browser the end of a drag over the map is a click, and would follow the link under it: on the
 * picture too, which can't be moved. Enter on a link is a click without a pointer: its `detail` is 0.
 */
export function ignoreDrags(frame: Element): void {
  let from = { x: 0, y: 0 };
  frame.addEventListener("pointerdown", (event) => {
    from = event as PointerEvent;
  });
  frame.addEventListener(
    "click",
    (event) => {
      const { detail, x, y } = event as MouseEvent;
      if (detail === 0 || Math.hypot(x - from.x, y - from.y) < steady) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
