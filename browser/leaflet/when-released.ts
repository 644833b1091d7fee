/**
 * Waits while a button of the mouse, or a finger, is down on an element: what was pressed must still
 * be there when it is released, or the browser makes no click of it.
 */
export function whenReleased(element: Element): Promise<void> {
  return new Promise((resolve) => {
    if (!element.matches(":active")) return resolve();
    // The click follows its release at once.
    const release = () => setTimeout(resolve);
    for (const end of ["pointerup", "pointercancel"])
      addEventListener(end, release, { once: true, capture: true });
  });
}
