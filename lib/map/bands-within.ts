import { isInside, type Rectangle } from "../geometry/rectangle";
import { bandNames, bands, viewportOfBand, type Band } from "./bands";
import { innerEdge, toPixels } from "./labels/viewport";
import { sizeOfLandmark } from "./landmark-size";
import type { PageLandmark } from "./page-map";

/** Pixels that a landmark's name keeps from the edge of a closer extent. */
const closerMargin = 6;

/** The bands in which the edge of an extent would leave the name of a landmark whole. */
export function bandsWithin(
  landmark: Omit<PageLandmark, "id" | "point">,
  extent: Rectangle,
): Band[] {
  return bandNames.filter((band) => {
    if (!landmark.bands.includes(band) || bands[band].landmark === null)
      return false;
    const viewport = { ...viewportOfBand(extent, band), margin: closerMargin };
    const { x, y } = toPixels(viewport, landmark.spot);
    const { width, height } = sizeOfLandmark(landmark, band);
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    return isInside(box, innerEdge(viewport));
  });
}
