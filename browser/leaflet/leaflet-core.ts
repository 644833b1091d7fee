/**
 * The part of Leaflet that our maps use, from Leaflet's own modules: no tiles, vectors, popups or
 * controls. The bundlers put it in the place of `leaflet`, for our code and for react-leaflet
 * (browser/bundle/bundle.ts, next.config.js).
 */
import type L from "leaflet";
import * as DomUtil from "leaflet/src/dom/DomUtil";
import { LatLngBounds, toLatLngBounds } from "leaflet/src/geo/LatLngBounds";
import { toLatLng } from "leaflet/src/geo/LatLng";
import { Simple } from "leaflet/src/geo/crs/CRS.Simple";
import { divIcon } from "leaflet/src/layer/marker/DivIcon";
import { Marker } from "leaflet/src/layer/marker/Marker";
import { SVGOverlay, svgOverlay } from "leaflet/src/layer/SVGOverlay";
import { createMap, Map } from "leaflet/src/map/Map";
// Each of these registers itself with the map.
import "leaflet/src/map/handler/Map.Drag";
import "leaflet/src/map/handler/Map.Keyboard";
import "leaflet/src/map/handler/Map.ScrollWheelZoom";
import "leaflet/src/map/handler/Map.TouchZoom";

// Whole pixels are for tiles: our picture would jump by up to half of one when Leaflet takes it over.
Map.include({
  _getNewPixelOrigin(this: MapInside, center: L.LatLng, zoom: number) {
    return this.project(center, zoom)
      .subtract(this.getSize().divideBy(2))
      .add(this._getMapPanePos());
  },
  latLngToLayerPoint(this: MapInside, at: L.LatLngExpression) {
    return this.project(toLatLng(at)).subtract(this.getPixelOrigin());
  },
});

/** What Leaflet's own modules know of a map. */
type MapInside = L.Map & { _getMapPanePos: () => L.Point };

const core = {
  CRS: { Simple },
  DomUtil,
  Marker,
  divIcon,
  latLngBounds: toLatLngBounds,
  map: createMap,
  svgOverlay,
} as unknown as Pick<
  typeof L,
  | "CRS"
  | "DomUtil"
  | "Marker"
  | "divIcon"
  | "latLngBounds"
  | "map"
  | "svgOverlay"
>;

export default core;
// What react-leaflet takes for a map with an overlay.
export { DomUtil, LatLngBounds, Map, SVGOverlay };
