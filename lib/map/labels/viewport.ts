import type { DrawingPoint } from "../../geometry/path";
import type { Rectangle } from "../../geometry/rectangle";

/** The map at one size: what part of the drawing it shows, and how large. */
export type Viewport = {
  /** What is shown, in drawing units. */
  extent: Rectangle;
  /** Pixels (in a figure or on a slide: points) for one drawing unit. */
  scale: number;
  /**
   * The same where readers mostly see the map, if it grows while its type does not: names are free
   * of each other at `scale` and lie on their land at this.
   */
  usualScale?: number;
  /** Pixels at the edge that names keep clear of. */
  margin: number;
};

/** A map of a width in pixels that shows an extent of the drawing. */
export function viewportOfWidth(
  extent: Rectangle,
  width: number,
  margin = 0,
): Viewport {
  return { extent, scale: width / extent.width, margin };
}

/** A point of the drawing in pixels from the upper left corner of the map. */
export function toPixels(
  { extent, scale }: Pick<Viewport, "extent" | "scale">,
  { x, y }: DrawingPoint,
): DrawingPoint {
  return { x: (x - extent.x) * scale, y: (y - extent.y) * scale };
}

/** The part of the map within which names are, in pixels. */
export function innerEdge({ extent, scale, margin }: Viewport): Rectangle {
  return {
    x: margin,
    y: margin,
    width: extent.width * scale - 2 * margin,
    height: extent.height * scale - 2 * margin,
  };
}

/** A box in pixels as a rectangle of the drawing. */
export function toUnits(
  { extent, scale }: Pick<Viewport, "extent" | "scale">,
  { x, y, width, height }: Rectangle,
): Rectangle {
  return {
    x: extent.x + x / scale,
    y: extent.y + y / scale,
    width: width / scale,
    height: height / scale,
  };
}
