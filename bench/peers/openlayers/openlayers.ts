import type { FeatureCollection } from "geojson";
import Feature from "ol/Feature.js";
import GeoJSON from "ol/format/GeoJSON.js";
import Point from "ol/geom/Point.js";
import VectorLayer from "ol/layer/Vector.js";
import Map from "ol/Map.js";
import "ol/ol.css";
import { fromLonLat, transformExtent } from "ol/proj.js";
import VectorSource from "ol/source/Vector.js";
import View from "ol/View.js";
import { loadGeometry } from "#geometry";
import { places, region } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

const element = document.getElementById("map") as HTMLElement;
const loading = loadGeometry<FeatureCollection>();
const countries = new VectorSource();
const markers = new VectorSource({
  features: places.map(({ id, lng, lat }) => {
    const marker = new Feature(new Point(fromLonLat([lng, lat])));
    marker.setId(id);
    return marker;
  }),
});
const stateLayer = new VectorLayer({
  source: countries,
  style: {
    "fill-color": colours.state,
    "stroke-color": colours.border,
    "stroke-width": 1,
  },
});
const markerLayer = new VectorLayer({
  source: markers,
  style: { "circle-radius": 6, "circle-fill-color": colours.marker },
});
const map = new Map({
  target: element,
  layers: [stateLayer, markerLayer],
  view: new View({ center: [0, 0], zoom: 1 }),
});
const [southWest, northEast] = region;
const extent = transformExtent(
  [...southWest, ...northEast],
  "EPSG:4326",
  "EPSG:3857",
);
map.getView().fit(extent);
// Of the documented ways to find what was hit, the quicker one.
map.on("click", async ({ pixel }) => {
  for (const layer of [markerLayer, stateLayer]) {
    const [feature] = await layer.getFeatures(pixel);
    if (feature !== undefined) return showText(feature.getId());
  }
});

const format = new GeoJSON({ featureProjection: "EPSG:3857" });
countries.addFeatures(format.readFeatures(await loading));
map.once("rendercomplete", () => {
  exposePoints(element, (lng, lat) => {
    const [x = NaN, y = NaN] = map.getPixelFromCoordinate(
      fromLonLat([lng, lat]),
    );
    return { x, y };
  });
});
