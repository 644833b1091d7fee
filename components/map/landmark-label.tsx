import { bandsWithin } from "@/lib/map/bands-within";
import type { PageLandmark } from "@/lib/map/page-map";
import type { Rectangle } from "@/lib/geometry/rectangle";

type LandmarkLabelProps = {
  landmark: PageLandmark;
  /** The extent of the map: a name that its edge would cut is left out. */
  extent: Rectangle;
  /** Whether the extent may change in the browser: browser/leaflet/mark-place.ts. */
  moves: boolean;
};

/** The name of a sea, lake or neighbour: context, not content, so it is left out of the text. */
export function LandmarkLabel({ landmark, extent, moves }: LandmarkLabelProps) {
  const bands = bandsWithin(landmark, extent).join(" ");
  const all = landmark.bands.join(" ");
  return (
    <span
      className="landmark"
      aria-hidden="true"
      data-kind={landmark.kind}
      data-bands={bands}
      data-all={moves && all !== bands ? all : undefined}
    >
      {landmark.name}
    </span>
  );
}
