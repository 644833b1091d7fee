import type { DrawingPoint } from "@/lib/geometry/path";
import { parseRectangle, type Rectangle } from "@/lib/geometry/rectangle";

/** What the picture of a map says of itself: components/map/map-picture.tsx writes it. */
export type Picture = {
  element: HTMLElement;
  /** The whole region in it, which is larger than the picture where that is close. */
  region: HTMLElement;
  svg: SVGSVGElement;
  /** The whole region, and the box that can't be left. */
  extent: Rectangle;
  bounds: Rectangle;
  closestZoom: number;
};

/** Reads the picture in an element of the page. Throws if there is none. */
export function readPicture(root: ParentNode): Picture {
  const element = root.querySelector<HTMLElement>(".map-picture");
  const region = element?.querySelector<HTMLElement>(".map-region");
  const svg = region?.querySelector("svg");
  if (!element || !region || !svg) throw new Error("map: no picture");
  return {
    element,
    region,
    svg,
    extent: parseRectangle(element.dataset.extent),
    bounds: parseRectangle(element.dataset.bounds),
    closestZoom: Number(element.dataset.zoom),
  };
}

/** The label of a place in a part of the page: that of the live map, which comes last, where both are. */
export function findLabel(
  root: ParentNode,
  place: string | null | undefined,
): HTMLElement | null {
  const labels = root.querySelectorAll<HTMLElement>(
    `.place-label[data-place="${place}"]`,
  );
  return labels.item(labels.length - 1);
}

/** What the map shows for a place, by its label; null where there is none. */
export function extentOf(
  root: ParentNode,
  place: string | null | undefined,
): Rectangle | null {
  const label = findLabel(root, place);
  return label && parseRectangle(label.dataset.extent);
}

/** A point of the picture, which is at shares of the region, in the drawing. */
export function readPoint(
  { style }: HTMLElement,
  { x, y, width, height }: Rectangle,
): DrawingPoint {
  return {
    x: x + (parseFloat(style.left) / 100) * width,
    y: y + (parseFloat(style.top) / 100) * height,
  };
}
