import type { DrawnLandmark } from "@/lib/drawing/map-drawing";

/** The name of a sea, lake or neighbour: context, not content, so it is left out of the text. */
export function LandmarkLabel({ landmark }: { landmark: DrawnLandmark }) {
  return (
    <span
      className="landmark"
      aria-hidden="true"
      data-kind={landmark.kind}
      data-bands={landmark.bands.join(" ")}
    >
      {landmark.name}
    </span>
  );
}
