import L from "leaflet";
import "leaflet/dist/leaflet.css";
import type { FeatureCollection } from "geojson";
import { loadGeometry } from "#geometry";
import { places, region } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

const loading = loadGeometry<FeatureCollection>();
const [[west, south], [east, north]] = region;
const map = L.map("map").fitBounds([
  [south, west],
  [north, east],
]);

L.geoJSON(await loading, {
  style: {
    color: colours.border,
    weight: 1,
    fillColor: colours.state,
    fillOpacity: 1,
  },
  onEachFeature: (feature, layer) =>
    layer.on("click", () => showText(feature.id)),
}).addTo(map);
for (const { id, lat, lng } of places) {
  L.circleMarker([lat, lng], {
    radius: 6,
    color: colours.marker,
    fillOpacity: 1,
  })
    .on("click", () => showText(id))
    .addTo(map);
}

exposePoints(map.getContainer(), (lng, lat) =>
  map.latLngToContainerPoint([lat, lng]),
);
