import type { DrawingPoint, DrawnLandmark } from "./map-drawing";
import { shareBeyond, type OwnGround } from "../geometry/own-ground";
import { overlap, pad, type Rectangle } from "../geometry/rectangle";
import type { Ground } from "./side-costs";

/** What the name of a landmark is judged by, in drawing units. */
export type LandmarkGround = {
  grounds: readonly Ground[];
  /** Shores of lakes. */
  lakes: OwnGround;
  /** Points along the lines to the venue. */
  lines: readonly DrawingPoint[];
  frame: Rectangle;
};

/** What a point of a line to the venue costs that runs through the name. */
const linkCost = 8;

/** What it costs the name of a neighbour to stand wholly on a place. */
const placeCost = 60;

/** Pixels beyond which a name is not taken for that of a lake; the sea is wider than this. */
const farFromShore = 40;

/** What a name costs on a spot: its box is in pixels of a map of that size. */
export function judgeSpot(
  box: Rectangle,
  kind: DrawnLandmark["kind"],
  { grounds, lakes, lines, frame }: LandmarkGround,
  size: Rectangle,
): number {
  const unit = frame.width / size.width;
  const under: Rectangle = {
    x: frame.x + box.x * unit,
    y: frame.y + box.y * unit,
    width: box.width * unit,
    height: box.height * unit,
  };
  const wide = pad(under, 0.06);
  const crossed = lines.filter((point) =>
    overlap({ ...point, width: 0, height: 0 }, wide),
  ).length;
  return (
    linkCost * crossed +
    (kind === "water"
      ? gapToShore(under, lakes, unit)
      : placeCost * shareOfPlaces(under, grounds))
  );
}

function shareOfPlaces(box: Rectangle, grounds: readonly Ground[]): number {
  return grounds
    .filter((ground) => overlap(box, ground.box))
    .reduce((sum, { rings }) => sum + 1 - shareBeyond(box, rings), 0);
}

/** Pixels from the name of a lake to the nearest shore; 0 out at sea, where none is near. */
function gapToShore(
  { x, y, width, height }: Rectangle,
  lakes: OwnGround,
  unit: number,
): number {
  const gaps = lakes.flat().map((point) => {
    const across = Math.max(x - point.x, point.x - x - width, 0);
    const down = Math.max(y - point.y, point.y - y - height, 0);
    return Math.hypot(across, down);
  });
  const nearest = Math.min(...gaps) / unit;
  return nearest > farFromShore ? 0 : nearest;
}
