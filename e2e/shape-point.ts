import type { Locator } from "@playwright/test";

/** Clicks on the shape of a place, where it is what a pointer hits. */
export async function clickShape(map: Locator, place: string): Promise<void> {
  const point = await map
    .locator(`a.map-place[data-place=${place}]`)
    .evaluate(findPoint);
  await map.page().mouse.click(point.x, point.y);
}

/** Points to the shape of a place; returns where. */
export async function pointToShape(
  map: Locator,
  place: string,
): Promise<{ x: number; y: number }> {
  const point = await map
    .locator(`a.map-place[data-place=${place}]`)
    .evaluate(findPoint);
  await map.page().mouse.move(point.x, point.y);
  return point;
}

function findPoint(link: Element): { x: number; y: number } {
  const box = link.getBoundingClientRect();
  for (let row = 1; row < 20; row += 1) {
    for (let column = 1; column < 20; column += 1) {
      const x = box.left + (box.width * column) / 20;
      const y = box.top + (box.height * row) / 20;
      if (document.elementFromPoint(x, y)?.closest("a") === link)
        return { x, y };
    }
  }
  throw new Error(`${link.outerHTML.slice(0, 80)} can't be hit anywhere`);
}

export { findPoint };
