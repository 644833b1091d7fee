/** Milliseconds between two looks: a finger's tap leaves its mark for a moment after its click. */
const pace = 30;

/**
 * Waits while a button of the mouse, or a finger, is down on a link in an element: what was pressed
 * must still be there when it is released, or the browser makes no click of it.
 */
export function whenReleased(element: Element): Promise<void> {
  return new Promise((resolve) => {
    // No end of a press is listened for: after a tap it may have come already.
    const look = (): void => {
      if (element.querySelector(":any-link:active") === null) resolve();
      else setTimeout(look, pace);
    };
    look();
  });
}
