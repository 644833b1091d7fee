/**
 * What a scenario can ask of a browser, whichever protocol it speaks. Coordinates are pixels of the window;
 * functions run in the page, so they and what they are given must be plain.
 *
 * @typedef {object} Driver
 * @property {string} name with its version
 * @property {readonly string[]} lacks what its protocol can't do: "touch", "print", "console"
 * @property {string[]} faults what went wrong on its pages by itself: uncaught errors, errors on the console
 * @property {(url: string) => Promise<void>} goto
 * @property {(run: Function, ...values: unknown[]) => Promise<any>} evaluate
 * @property {(frame: string, run: Function, ...values: unknown[]) => Promise<any>} evaluateIn in the frame
 * that the selector finds
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(x: number, y: number) => Promise<void>} point
 * @property {(x: number, y: number) => Promise<void>} tap
 * @property {(key: string) => Promise<void>} press "Tab", "Enter", "Escape", "ArrowDown"
 * @property {(text: string) => Promise<void>} type
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {() => Promise<Uint8Array>} print the page as PDF
 * @property {() => Promise<Uint8Array>} capture the window as PNG
 * @property {() => Promise<void>} close
 */

/** Milliseconds in which what a scenario waits for must come about; machines can be slow. */
const patience = 20_000;

/** Waits until a function of the page says yes; what it says is returned. */
export async function until(look, what) {
  const end = Date.now() + patience;
  for (;;) {
    // While a page leaves for another, it answers nothing.
    const found = await look().catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits for an element that is seen, and returns the middle of it, scrolled into the window. */
export async function middleOf(driver, selector) {
  return until(
    () => driver.evaluate(findMiddle, selector),
    `${selector} is in sight`,
  );
}

export async function clickOn(driver, selector) {
  const { x, y } = await middleOf(driver, selector);
  await driver.click(x, y);
}

/** Whether the element that the selector finds is wholly or nearly in the window. */
export function isInWindow(driver, selector) {
  return driver.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box || box.width === 0) return false;
    return (
      box.top >= -1 &&
      box.left >= -1 &&
      box.bottom <= innerHeight + 1 &&
      box.right <= innerWidth + 1
    );
  }, selector);
}

/** Of the elements, the first that is seen; runs in the page. */
function findMiddle(wanted) {
  for (const element of document.querySelectorAll(wanted)) {
    element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (getComputedStyle(element).visibility === "hidden") continue;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/**
 * A whole pixel of the window at which the shape of a place is what a pointer hits, and all around it;
 * runs in the page.
 */
export function findShape(place) {
  const shape = document.querySelector(
    `.map-box a.map-place[data-place=${place}]:not(.map-box[data-live] .map-picture *)`,
  );
  const box = shape?.getBoundingClientRect();
  if (!shape || !box) return null;
  const isHit = (x, y) =>
    document.elementFromPoint(x, y)?.closest("a") === shape;
  for (let row = 1; row < 20; row += 1)
    for (let column = 1; column < 20; column += 1) {
      const x = Math.round(box.left + (box.width * column) / 20);
      const y = Math.round(box.top + (box.height * row) / 20);
      const isInside = [-3, 0, 3].every((across) =>
        [-3, 0, 3].every((along) => isHit(x + across, y + along)),
      );
      if (isInside) return { x, y };
    }
  return null;
}
