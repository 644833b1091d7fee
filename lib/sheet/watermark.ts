import type { MapLayout } from "./layout-map";
import type { SetLine } from "./letters";

/** A text large across a box, from its lower left to its upper right. */
export function layoutWatermark(
  text: string,
  { box }: Pick<MapLayout, "box">,
  widthAtOne: number,
): SetLine {
  const turn = -Math.atan(box.height / box.width) * (180 / Math.PI);
  const size = Math.min(
    (0.66 * Math.hypot(box.width, box.height)) / widthAtOne,
    0.36 * box.height,
  );
  return {
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + size * 0.33,
    anchor: "middle",
    style: { size, weight: 700 },
    width: widthAtOne * size,
    turn: {
      degrees: turn,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    },
  };
}
