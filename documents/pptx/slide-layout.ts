import type { DrawingPoint } from "@/lib/geometry/path";
import type { Rectangle } from "@/lib/geometry/rectangle";

/** Points in an inch. */
export const pointsPerInch = 72;

/** Points of the smallest type: less cannot be read from a screen. */
export const leastType = 9;

/** Inches on a slide of 13.333 by 7.5. */
export const slideLayout = {
  title: { x: 0.4, y: 0.2, w: 12.5, h: 0.6 },
  /** The logo ends where the title would, which then ends before it. */
  logo: { x: 10.9, y: 0.2, w: 2, h: 0.6 },
  map: { x: 0.4, y: 0.9, w: 7.6, h: 5.32 },
  /** It ends where the key begins. */
  panel: { x: 8.2, y: 0.9, w: 4.75 },
  legend: { x: 8.2, y: 4.68, w: 4.75, h: 1.54 },
  foot: { x: 0.4, y: 6.32, w: 12.5, h: 1.08 },
} as const;

/** From drawing units to inches on the slide. */
export type ToSlide = (point: DrawingPoint) => DrawingPoint;

/** The region's extent fills the width of the slide's map. */
export function fitToSlide(extent: Rectangle): ToSlide {
  const { x, y, w } = slideLayout.map;
  const scale = w / extent.width;
  return (point) => ({
    x: x + (point.x - extent.x) * scale,
    y: y + (point.y - extent.y) * scale,
  });
}
