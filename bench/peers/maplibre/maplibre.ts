import { Map, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import { loadGeometry } from "#geometry";
import { locateWorker } from "#maplibre-worker";
import { places, region } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

setWorkerUrl(locateWorker());
const loading = loadGeometry<FeatureCollection>();
const [southWest, northEast] = region;
const map = new Map({
  container: "map",
  bounds: [...southWest, ...northEast],
  style: {
    version: 8,
    sources: {
      countries: { type: "geojson", data: await loading },
      places: { type: "geojson", data: toPoints() },
    },
    layers: [
      {
        id: "countries",
        type: "fill",
        source: "countries",
        paint: {
          "fill-color": colours.state,
          "fill-outline-color": colours.border,
        },
      },
      {
        id: "places",
        type: "circle",
        source: "places",
        paint: { "circle-color": colours.marker, "circle-radius": 6 },
      },
    ],
  },
});
map.on("click", "countries", (event) =>
  showText(event.features?.[0]?.properties["id"]),
);
map.on("click", "places", (event) =>
  showText(event.features?.[0]?.properties["id"]),
);
map.once("load", () => {
  exposePoints(map.getContainer(), (lng, lat) => map.project([lng, lat]));
});

function toPoints(): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: places.map(({ id, lng, lat }) => ({
      type: "Feature",
      properties: { id },
      geometry: { type: "Point", coordinates: [lng, lat] },
    })),
  };
}
