import L from "leaflet";
import type { DrawingPoint } from "@/lib/geometry/path";
import type { Rectangle } from "@/lib/geometry/rectangle";

/**
 * Leaflet shows the plane of the drawing with `CRS.Simple`: one unit is one pixel at zoom 0. Its
 * "latitude" runs up and the drawing's y runs down, so a position is `[-y, x]`.
 */
const planeCrs = L.CRS.Simple;

/** A point of the drawing as Leaflet's `[latitude, longitude]` on the plane. */
export function toLatLng(point: DrawingPoint): L.LatLngTuple {
  return [-point.y, point.x];
}

/** A rectangle of the drawing as Leaflet's bounds on the plane. */
export function toBounds(rectangle: Rectangle): L.LatLngBounds {
  const { x, y, width, height } = rectangle;
  return L.latLngBounds(
    toLatLng({ x, y: y + height }),
    toLatLng({ x: x + width, y }),
  );
}

/** Options that every map of ours has, in the explorer and in the embed. */
export const planeMapOptions = {
  crs: planeCrs,
  attributionControl: false,
  zoomControl: false,
  // One unit is one pixel at zoom 0, so whole regions lie far below; framing.ts sets the limits.
  minZoom: -20,
  zoomSnap: 0,
  zoomDelta: 0.5,
  wheelPxPerZoomLevel: 140,
  doubleClickZoom: false,
  scrollWheelZoom: false,
  boxZoom: false,
  maxBoundsViscosity: 1,
} satisfies L.MapOptions;
