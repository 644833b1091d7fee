/**
 * The part of Leaflet that an embed uses, from Leaflet's own modules: no tiles, vectors, popups or
 * controls. The bundler puts it in the place of `leaflet` (browser/bundle/bundle.ts), so that the
 * code which embeds share with the explorer stays as it is.
 */
import type L from "leaflet";
import * as DomUtil from "leaflet/src/dom/DomUtil";
import { toLatLngBounds } from "leaflet/src/geo/LatLngBounds";
import { Simple } from "leaflet/src/geo/crs/CRS.Simple";
import { divIcon } from "leaflet/src/layer/marker/DivIcon";
import { Marker } from "leaflet/src/layer/marker/Marker";
import { svgOverlay } from "leaflet/src/layer/SVGOverlay";
import { createMap } from "leaflet/src/map/Map";
// Each of these registers itself with the map.
import "leaflet/src/map/handler/Map.Drag";
import "leaflet/src/map/handler/Map.Keyboard";
import "leaflet/src/map/handler/Map.ScrollWheelZoom";
import "leaflet/src/map/handler/Map.TouchZoom";

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
