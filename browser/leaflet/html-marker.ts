import L from "leaflet";
import type { DrawingPoint } from "@/lib/geometry/path";
import { toLatLng } from "./plane";

/**
 * A marker that holds an element of ours and is exactly on its point. Leaflet's own marker
 * rounds to whole pixels, which would make labels jump when Leaflet takes over from the picture.
 */
const ExactMarker = L.Marker.extend({
  update(
    this: L.Marker & { _map?: L.Map; _setPos: (position: L.Point) => void },
  ) {
    if (this._map !== undefined && this.getElement()) {
      this._setPos(
        this._map
          .project(this.getLatLng())
          .subtract(this._map.getPixelOrigin()),
      );
    }
    return this;
  },
  _setPos(
    this: L.Marker & { _zIndex: number; _resetZIndex: () => void },
    position: L.Point,
  ) {
    const element = this.getElement();
    if (element) L.DomUtil.setPosition(element, position);
    this._zIndex = Math.round(position.y);
    this._resetZIndex();
  },
}) as unknown as new (
  at: L.LatLngExpression,
  options: L.MarkerOptions,
) => L.Marker;

/** Puts an element on the map at a point of the drawing; the element keeps its own size. */
export function createHtmlMarker(
  at: DrawingPoint,
  element: HTMLElement,
): L.Marker {
  return new ExactMarker(toLatLng(at), {
    icon: L.divIcon({
      html: element,
      className: "map-point",
      iconSize: [0, 0],
    }),
    // The element has links of its own; Leaflet adds no second tab stop.
    interactive: false,
    keyboard: false,
  });
}
