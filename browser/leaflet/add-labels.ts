import type L from "leaflet";
import { createHtmlMarker } from "./html-marker";
import { readPoint, type Picture } from "./picture-parts";

/**
 * Puts the labels of a picture on the map, each in an element of its own that `take` fills. Returns
 * what takes them off again.
 */
export function addLabels(
  map: L.Map,
  { element, extent }: Picture,
  take: (point: HTMLElement) => Iterable<Node>,
): () => void {
  const points = [...element.querySelectorAll<HTMLElement>(".map-point")];
  const markers = points.map((point) => {
    const holder = document.createElement("div");
    holder.append(...take(point));
    // A drag that begins on a label moves the map, not the link.
    for (const link of holder.querySelectorAll("a")) link.draggable = false;
    return createHtmlMarker(readPoint(point, extent), holder).addTo(map);
  });
  return () => {
    for (const marker of markers) marker.remove();
  };
}
