import type { Rectangle } from "../geometry/rectangle";
import { fitPicture } from "../images/picture";
import type { FigureContent } from "./figure-content";
import type { PlacedMark } from "./placed";

/** A logo at the right end of a box, in the middle of its height; null for none. */
export function placeLogo(
  logo: FigureContent["logo"],
  box: Rectangle,
): PlacedMark | null {
  if (logo === null) return null;
  const { width, height } = fitPicture(logo, box);
  return {
    kind: "image",
    name: "logo",
    uri: logo.uri,
    box: {
      x: box.x + box.width - width,
      y: box.y + (box.height - height) / 2,
      width,
      height,
    },
  };
}
