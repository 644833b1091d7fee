import type { ReactNode } from "react";
import type { DrawingPoint } from "@/lib/geometry/path";
import type { PageMap } from "@/lib/map/page-map";
import { formatRectangle, type Rectangle } from "@/lib/geometry/rectangle";
import { LandmarkLabel } from "./landmark-label";
import type { MapPlace } from "@/wording/map/map-place";
import { MapShapes } from "./map-shapes";
import { PlaceLabel } from "./place-label";

type MapPictureProps = {
  drawing: PageMap;
  places: readonly MapPlace[];
  selected: string | null;
  extent: Rectangle;
  /** Name of the map for the embed's script, which gives it to the live map. */
  label?: string;
  /** Draws the outline of a chosen place for all of them; the style sheet shows the right one. */
  markable?: boolean;
  /** Draws the hatch over all states; the style sheet shows it where it is meant. */
  hatchable?: boolean;
  /** More that is on the map, under the labels of places. */
  points?: readonly {
    id: string;
    point: DrawingPoint;
    content: ReactNode;
  }[];
};

/**
 * The map before Leaflet, and without it: shapes as inline SVG, labels as HTML at shares of the
 * extent. All of it works at the arrival of the page, with scripts off too.
 */
export function MapPicture({
  drawing,
  places,
  selected,
  extent,
  label,
  markable,
  hatchable,
  points = [],
}: MapPictureProps) {
  return (
    <div
      className="map-picture"
      data-extent={formatRectangle(drawing.extent)}
      data-bounds={formatRectangle(drawing.bounds)}
      data-zoom={drawing.closestZoom}
      data-label={label}
    >
      <svg
        viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}
        aria-hidden="true"
      >
        <MapShapes
          drawing={drawing}
          places={places}
          selected={selected}
          markable={markable ?? false}
          hatchable={hatchable ?? false}
        />
      </svg>
      {drawing.landmarks.map((landmark) => (
        <div
          key={landmark.id}
          className="map-point"
          style={share(landmark.spot, extent)}
        >
          <LandmarkLabel landmark={landmark} extent={extent} />
        </div>
      ))}
      {points.map(({ id, point, content }) => (
        <div key={id} className="map-point" style={share(point, extent)}>
          {content}
        </div>
      ))}
      {drawing.places.map((drawn) => {
        const place = places.find((one) => one.id === drawn.id);
        return place === undefined ? null : (
          <div
            key={drawn.id}
            className="map-point"
            style={share(drawn.marker, extent)}
          >
            <PlaceLabel
              place={place}
              drawn={drawn}
              selected={selected === drawn.id}
            />
          </div>
        );
      })}
    </div>
  );
}

/** A point as shares of the extent, so that it stays in place at any width. */
function share(
  point: { x: number; y: number },
  extent: Rectangle,
): React.CSSProperties {
  const percent = (part: number, whole: number) =>
    `${((part / whole) * 100).toFixed(3)}%`;
  return {
    left: percent(point.x - extent.x, extent.width),
    top: percent(point.y - extent.y, extent.height),
  };
}
