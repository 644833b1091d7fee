"use client";

import type { FeatureCollection } from "geojson";
import "leaflet/dist/leaflet.css";
import { useEffect } from "react";
import { CircleMarker, GeoJSON, MapContainer, useMap } from "react-leaflet";
import countries from "../../../content/countries.geo.json";
import { places, region } from "../../../content/peer-places.ts";
import { colours } from "../../shared/colours.ts";
import { exposePoints } from "../../shared/probe.ts";

type RegionMapProps = { onChoose: (id: string) => void };

const [[west, south], [east, north]] = region;
const style = {
  color: colours.border,
  weight: 1,
  fillColor: colours.state,
  fillOpacity: 1,
};

export function RegionMap({ onChoose }: RegionMapProps) {
  return (
    <MapContainer
      bounds={[
        [south, west],
        [north, east],
      ]}
      style={{ height: "100%" }}
    >
      <GeoJSON
        data={countries as FeatureCollection}
        style={style}
        onEachFeature={(feature, layer) =>
          layer.on("click", () => onChoose(String(feature.id)))
        }
      />
      {places.map(({ id, lat, lng }) => (
        <CircleMarker
          key={id}
          center={[lat, lng]}
          radius={6}
          pathOptions={{ color: colours.marker, fillOpacity: 1 }}
          eventHandlers={{ click: () => onChoose(id) }}
        />
      ))}
      <Probe />
    </MapContainer>
  );
}

function Probe() {
  const map = useMap();
  useEffect(
    () =>
      exposePoints(map.getContainer(), (lng, lat) =>
        map.latLngToContainerPoint([lat, lng]),
      ),
    [map],
  );
  return null;
}
