/** A rectangle in drawing units or pixels; x to the right, y downwards. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** The smallest rectangle around all of them. At least one is expected. */
export function unite(rectangles: readonly Rectangle[]): Rectangle {
  const left = Math.min(...rectangles.map((one) => one.x));
  const top = Math.min(...rectangles.map((one) => one.y));
  const right = Math.max(...rectangles.map((one) => one.x + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.y + one.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest rectangle around points; null if there is none. */
export function surround(
  points: readonly { x: number; y: number }[],
): Rectangle | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  if (points.length === 0) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Grows a rectangle on all sides by a share of its longer side. */
export function pad(rectangle: Rectangle, share: number): Rectangle {
  const by = Math.max(rectangle.width, rectangle.height) * share;
  return {
    x: rectangle.x - by,
    y: rectangle.y - by,
    width: rectangle.width + 2 * by,
    height: rectangle.height + 2 * by,
  };
}

/** The smallest rectangle of that aspect (width / height) around this one, on the same centre. */
export function fitAspect(rectangle: Rectangle, aspect: number): Rectangle {
  const width = Math.max(rectangle.width, rectangle.height * aspect);
  const height = width / aspect;
  return {
    x: rectangle.x + (rectangle.width - width) / 2,
    y: rectangle.y + (rectangle.height - height) / 2,
    width,
    height,
  };
}

/** Moves a rectangle, without resizing it, so that it lies inside the outer one. */
export function moveInside(inner: Rectangle, outer: Rectangle): Rectangle {
  const x = Math.min(
    Math.max(inner.x, outer.x),
    outer.x + outer.width - inner.width,
  );
  const y = Math.min(
    Math.max(inner.y, outer.y),
    outer.y + outer.height - inner.height,
  );
  return { ...inner, x, y };
}

/** Whether two rectangles share an area; touching edges do not count. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether the inner rectangle lies wholly inside the outer one. */
export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** A rectangle as four numbers in a row, as in an SVG view box. */
export function formatRectangle({ x, y, width, height }: Rectangle): string {
  return [x, y, width, height].join(" ");
}

/** Reads four numbers in a row; what is missing is 0. */
export function parseRectangle(text: string | null | undefined): Rectangle {
  const [x = 0, y = 0, width = 0, height = 0] = (text ?? "")
    .split(" ")
    .map(Number);
  return { x, y, width, height };
}
