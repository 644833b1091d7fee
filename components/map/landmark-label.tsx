import { bandsWithin } from "@/lib/map/bands-within";
import type { PageLandmark } from "@/lib/map/page-map";
import type { Rectangle } from "@/lib/geometry/rectangle";

type LandmarkLabelProps = {
  landmark: PageLandmark;
  /** The extent of the map: a name that its edge would cut is left out. */
  extent: Rectangle;
};

/** The name of a sea, lake or neighbour: context, not content, so it is left out of the text. */
export function LandmarkLabel({ landmark, extent }: LandmarkLabelProps) {
  return (
    <span
      className="landmark"
      aria-hidden="true"
      data-kind={landmark.kind}
      data-bands={bandsWithin(landmark, extent).join(" ")}
    >
      {landmark.name}
    </span>
  );
}
