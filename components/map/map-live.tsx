"use client";

import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { SVGOverlay as Overlay } from "leaflet";
import { MapContainer, SVGOverlay, useMap } from "react-leaflet";
import { formatRectangle } from "@/lib/geometry/rectangle";
import { addLabels } from "@/browser/leaflet/add-labels";
import { copyShapes } from "@/browser/leaflet/copy-shapes";
import {
  createFraming,
  prefersLessMotion,
  type Framing,
} from "@/browser/leaflet/framing";
import {
  addCooperativeGestures,
  type GestureHint,
} from "@/browser/leaflet/gestures";
import { keepFocusInView } from "@/browser/leaflet/keep-focus";
import { nameShapes } from "@/browser/leaflet/name-shapes";
import { extentOf, type Picture } from "@/browser/leaflet/picture-parts";
import { planeMapOptions, toBounds } from "@/browser/leaflet/plane";
import type { LiveMap } from "@/browser/leaflet/toolbar-actions";

type MapLiveProps = {
  picture: Picture;
  selected: string | null;
  label: string;
  describedBy: string;
  onHint: (hint: GestureHint) => void;
  onReady: (live: LiveMap) => void;
};

/** The map with Leaflet: shapes and labels of the picture, which can now be moved. */
export function MapLive(props: MapLiveProps) {
  const { picture, selected } = props;
  const overlay = useRef<Overlay>(null);
  return (
    <MapContainer
      {...planeMapOptions}
      className="map-live"
      bounds={toBounds(frameOf(picture, selected))}
      zoomAnimation={!prefersLessMotion()}
      fadeAnimation={false}
      inertia={!prefersLessMotion()}
    >
      <SVGOverlay
        ref={overlay}
        bounds={toBounds(picture.extent)}
        attributes={{
          viewBox: formatRectangle(picture.extent),
          class: "map-overlay",
          "aria-hidden": "true",
        }}
      />
      <MapBehaviour {...props} overlay={overlay} />
    </MapContainer>
  );
}

function frameOf({ element, extent }: Picture, place: string | null) {
  return extentOf(element, place) ?? extent;
}

/** What is on the map, its framing, gestures and name. After the overlay, which it fills. */
function MapBehaviour({
  picture,
  selected,
  label,
  describedBy,
  onHint,
  onReady,
  overlay,
}: MapLiveProps & { overlay: RefObject<Overlay | null> }) {
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

  useEffect(
    function takePicture() {
      const svg = overlay.current?.getElement();
      if (svg) copyShapes(picture, svg);
      const removeLabels = addLabels(map, picture, (point) =>
        [...point.childNodes].map((node) => node.cloneNode(true)),
      );
      return () => {
        removeLabels();
        svg?.replaceChildren();
      };
    },
    [map, overlay, picture],
  );

  useLayoutEffect(
    function tieToFrames() {
      const { extent, bounds, closestZoom } = picture;
      const tied = createFraming(map, {
        extent,
        bounds,
        maxZoom: closestZoom,
      });
      framing.current = tied;
      return () => tied.remove();
    },
    [map, picture],
  );

  useLayoutEffect(
    function showFrame() {
      framing.current?.show(frameOf(picture, selected), !isFirst.current);
      isFirst.current = false;
    },
    [picture, selected],
  );

  useEffect(() => keepFocusInView(map), [map]);

  useEffect(() => nameShapes(map), [map]);

  useEffect(() => addCooperativeGestures(map, onHint), [map, onHint]);

  useEffect(
    function reportReady() {
      if (framing.current !== null)
        onReady({ map, framing: framing.current, extent: picture.extent });
    },
    [map, picture, onReady],
  );
  return null;
}
