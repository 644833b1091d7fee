import { bands, type Band } from "./bands";
import type { DrawnLandmark } from "./map-drawing";
import { isInside, type Rectangle } from "../geometry/rectangle";
import { estimateTextWidth } from "../text/text-width";

/** A name on the map that is centred on a point. */
export type NamedPoint = Pick<DrawnLandmark, "kind" | "name" | "point">;

/** The frame in pixels at a band's least width. */
export function pixelFrame(frame: Rectangle, band: Band): Rectangle {
  const { width } = bands[band];
  return { x: 0, y: 0, width, height: (width * frame.height) / frame.width };
}

/** The box of a name around its point, in pixels at a band's least width. */
export function boxOfName(
  { name, kind, point }: NamedPoint,
  size: number,
  frame: Rectangle,
  band: Band,
): Rectangle {
  const scale = bands[band].width / frame.width;
  const lines = name.split("\n");
  const spacing = kind === "neighbour" ? 1.16 : 1;
  const width =
    Math.max(...lines.map((line) => estimateTextWidth(line, size) * spacing)) +
    4;
  const height = lines.length * size * 1.15 + 2;
  return {
    x: (point.x - frame.x) * scale - width / 2,
    y: (point.y - frame.y) * scale - height / 2,
    width,
    height,
  };
}

/** Pixels that a name keeps from the edge of the map. */
const margin = 6;

function inset({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: x + margin,
    y: y + margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
}

/** The bands in which the edge of a cut would leave the name of a landmark whole. */
export function bandsWithin(
  { kind, name, spot, bands: free }: DrawnLandmark,
  frame: Rectangle,
): Band[] {
  return free.filter((band) => {
    const size = bands[band].landmark;
    if (size === null) return false;
    const box = boxOfName({ kind, name, point: spot }, size, frame, band);
    return isInside(box, inset(pixelFrame(frame, band)));
  });
}
