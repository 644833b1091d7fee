import type { ReactNode } from "react";
import type { DrawingPoint } from "@/lib/geometry/path";
import type { PageMap } from "@/lib/map/page-map";
import { formatRectangle, type Rectangle } from "@/lib/geometry/rectangle";
import { formatShare, placeIn } from "@/lib/geometry/place-in";
import { LandmarkLabel } from "./landmark-label";
import type { MapPlace } from "@/wording/map/map-place";
import { MapShapes } from "./map-shapes";
import { PlaceLabel } from "./place-label";

type MapPictureProps = {
  drawing: PageMap;
  places: readonly MapPlace[];
  selected: string | null;
  /** The place on which the picture is close; without one it has the whole region. */
  framed?: string | null | undefined;
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
 * region. All of it works at the arrival of the page, with scripts off too. It has the whole region
 * in any frame: closer up the region is larger than the picture. What Leaflet needs to know of it,
 * browser/leaflet/picture-parts.ts reads here.
 */
export function MapPicture({
  drawing,
  places,
  selected,
  framed = null,
  label,
  markable,
  hatchable,
  points = [],
}: MapPictureProps) {
  const { extent } = drawing;
  const frame =
    drawing.places.find(({ id }) => id === framed)?.extent ?? extent;
  return (
    <div
      className="map-picture"
      data-framed={framed ?? undefined}
      data-extent={formatRectangle(extent)}
      data-bounds={formatRectangle(drawing.bounds)}
      data-zoom={drawing.closestZoom}
      data-label={label}
    >
      <div
        className="map-region"
        style={frame === extent ? undefined : placeIn(extent, frame)}
      >
        <svg viewBox={formatRectangle(extent)} aria-hidden="true">
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
            <LandmarkLabel
              landmark={landmark}
              extent={frame}
              // In an embed each byte counts.
              moves={!markable}
            />
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
    </div>
  );
}

/** A point as shares of the region, so that it stays in place at any width. */
function share(
  point: { x: number; y: number },
  extent: Rectangle,
): React.CSSProperties {
  return {
    left: formatShare(point.x - extent.x, extent.width),
    top: formatShare(point.y - extent.y, extent.height),
  };
}
