"use client";

import "leaflet/dist/leaflet.css";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { createPortal } from "react-dom";
import { MapContainer, SVGOverlay, useMap } from "react-leaflet";
import type { DrawingPoint } from "@/lib/geometry/path";
import type { PageMap } from "@/lib/map/page-map";
import type { Rectangle } from "@/lib/geometry/rectangle";
import {
  createFraming,
  prefersLessMotion,
  type Framing,
} from "@/browser/leaflet/framing";
import {
  addCooperativeGestures,
  type GestureHint,
} from "@/browser/leaflet/gestures";
import { createHtmlMarker } from "@/browser/leaflet/html-marker";
import { LandmarkLabel } from "./landmark-label";
import type { MapPlace } from "@/wording/map/map-place";
import { MapShapes } from "./map-shapes";
import { PlaceLabel } from "./place-label";
import { planeMapOptions, toBounds } from "@/browser/leaflet/plane";
import type { LiveMap } from "@/browser/leaflet/toolbar-actions";

type MapLiveProps = {
  drawing: PageMap;
  places: readonly MapPlace[];
  selected: string | null;
  extent: Rectangle;
  label: string;
  describedBy: string;
  onHint: (hint: GestureHint) => void;
  onReady: (live: LiveMap) => void;
};

/** The map with Leaflet: the same shapes and labels as the picture, which can now be moved. */
export function MapLive(props: MapLiveProps) {
  const { drawing, places, selected } = props;
  const [hovered, setHovered] = useState<string | null>(null);
  const { x, y, width, height } = drawing.extent;
  return (
    <MapContainer
      {...planeMapOptions}
      className="map-live"
      bounds={toBounds(props.extent)}
      zoomAnimation={!prefersLessMotion()}
      fadeAnimation={false}
      inertia={!prefersLessMotion()}
    >
      <MapBehaviour {...props} />
      <SVGOverlay
        bounds={toBounds(drawing.extent)}
        attributes={{
          viewBox: `${x} ${y} ${width} ${height}`,
          class: "map-overlay",
          "aria-hidden": "true",
          // React listens on it for focus, and Chromium then takes it for a tab stop.
          tabindex: "-1",
        }}
      >
        <MapShapes
          drawing={drawing}
          places={places}
          selected={selected}
          onHover={setHovered}
          hatch="hatch-live"
        />
      </SVGOverlay>
      {drawing.landmarks.map((landmark) => (
        <HtmlMarker key={landmark.id} at={landmark.spot}>
          <LandmarkLabel landmark={landmark} extent={props.extent} />
        </HtmlMarker>
      ))}
      {drawing.places.map((drawn) => {
        const place = places.find((one) => one.id === drawn.id);
        return place === undefined ? null : (
          <HtmlMarker key={drawn.id} at={drawn.marker}>
            <PlaceLabel
              place={place}
              drawn={drawn}
              selected={selected === drawn.id}
              hovered={hovered === drawn.id}
              onHover={setHovered}
            />
          </HtmlMarker>
        );
      })}
    </MapContainer>
  );
}

/** Framing, gestures and the map's name: what has no picture of its own. */
function MapBehaviour({
  drawing,
  extent,
  label,
  describedBy,
  onHint,
  onReady,
}: MapLiveProps) {
  const map = useMap();
  const framing = useRef<Framing | null>(null);
  const isFirst = useRef(true);

  useLayoutEffect(
    function nameTheMap() {
      const container = map.getContainer();
      container.setAttribute("role", "region");
      container.setAttribute("aria-label", label);
      container.setAttribute("aria-describedby", describedBy);
      container.setAttribute("aria-details", "map-in-words");
    },
    [map, label, describedBy],
  );

  useLayoutEffect(
    function tieToFrames() {
      const tied = createFraming(map, {
        extent: drawing.extent,
        bounds: drawing.bounds,
        maxZoom: drawing.closestZoom,
      });
      framing.current = tied;
      return () => tied.remove();
    },
    [map, drawing],
  );

  useLayoutEffect(
    function showFrame() {
      framing.current?.show(extent, !isFirst.current);
      isFirst.current = false;
    },
    [extent],
  );

  useEffect(() => addCooperativeGestures(map, onHint), [map, onHint]);

  useEffect(
    function reportReady() {
      if (framing.current !== null) onReady({ map, framing: framing.current });
    },
    [map, onReady],
  );
  return null;
}

/** React content that is on a point of the map. */
function HtmlMarker({
  at,
  children,
}: {
  at: DrawingPoint;
  children: ReactNode;
}) {
  const map = useMap();
  const [element] = useState(() => document.createElement("div"));
  useLayoutEffect(
    function standOnMap() {
      const marker = createHtmlMarker(at, element).addTo(map);
      return () => {
        marker.remove();
      };
    },
    [map, at, element],
  );
  return createPortal(children, element);
}
