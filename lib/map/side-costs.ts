import { labelRectangle, type LabelWish } from "./labels";
import type { DrawingPoint } from "./map-drawing";
import {
  findGround,
  shareBeyond,
  type OwnGround,
} from "../geometry/own-ground";
import { overlap, unite, type Rectangle } from "../geometry/rectangle";

/** What it costs a label to stand wholly on the land of another place: worse than anything else. */
const foreignCost = 12;

/** What it costs to stand wholly beyond its own land, at sea or in a country that is no place. */
const beyondCost = 4;

/** What it costs to be cut off wholly by the edge when the map shows one of the places closer. */
const cutCost = 8;

/** What it costs to stand so close to the symbol of another place that it could be its name. */
const nearCost = 3;

/** Pixels from a name to a symbol of another place within which it could be taken for its name. */
const near = 12;

/** To prefer the next side costs this much, so that alike sides keep their order. */
const sideCost = 0.2;

/** The land of a place in drawing units, with its box so that what is far away is soon known. */
export type Ground = { id: string; rings: OwnGround; box: Rectangle };

/** What the sides of labels are judged by, in drawing units. */
export type Surroundings = {
  grounds: readonly Ground[];
  /** Where the symbols of places stand. */
  markers: readonly DrawingPoint[];
  /** The cuts in which the map is shown. */
  frames: readonly Rectangle[];
};

/** With more places than this each name is glad of any room; whose land it is on takes long to tell. */
const mostJudged = 60;

/** The land of all places that have a shape; of none where there are too many. */
export function listGrounds(
  places: readonly { id: string; path: string | null }[],
): Ground[] {
  if (places.length > mostJudged) return [];
  return places.flatMap(({ id, path }) => {
    if (path === null || path === "") return [];
    const rings = findGround(path);
    const points = rings
      .flat()
      .map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
    return [{ id, rings, box: unite(points) }];
  });
}

/** A label at the point on which its symbol stands, in drawing units, and whose land it is on. */
type Standing = {
  marker: DrawingPoint;
  land: string;
  /** Pixels for a drawing unit at which the land is judged, and the least at which the map is shown. */
  scale: { usual: number; least: number };
  frame: Rectangle;
};

/**
 * The wish with its sides in the order of what a label there would cost: a name on another
 * country reads as that country's name.
 */
export function judgeSides(
  wish: LabelWish,
  { marker, land, scale, frame }: Standing,
  { grounds, markers, frames }: Surroundings,
): LabelWish {
  if (markers.length > mostJudged) return wish;
  const others = markers.filter(({ x, y }) => x !== marker.x || y !== marker.y);
  const judged = wish.sides.map((side, index) => {
    const label = labelRectangle({ ...wish, x: 0, y: 0 }, side);
    const under: Rectangle = {
      x: marker.x + label.x / scale.usual,
      y: marker.y + label.y / scale.usual,
      width: label.width / scale.usual,
      height: label.height / scale.usual,
    };
    const size = {
      width: frame.width * scale.least,
      height: frame.height * scale.least,
    };
    const cost =
      costOfLand(under, land, grounds) +
      nearCost * countNear(under, others, near / scale.usual) +
      cutCost * shareCut(label, marker, frames, size) +
      sideCost * index;
    return { side, cost };
  });
  judged.sort((one, other) => one.cost - other.cost);
  return {
    ...wish,
    sides: judged.map(({ side }) => side),
    costs: judged.map(({ cost }) => cost),
  };
}

function costOfLand(
  label: Rectangle,
  own: string,
  grounds: readonly Ground[],
): number {
  let [foreign, beyond] = [0, 1];
  for (const { id, rings, box } of grounds) {
    if (!overlap(label, box)) continue;
    const share = 1 - shareBeyond(label, rings);
    beyond -= share;
    if (id !== own) foreign += share;
  }
  const isOnItsOwn = grounds.some(({ id }) => id === own);
  return foreignCost * foreign + (isOnItsOwn ? beyondCost * beyond : 0);
}

/** How many symbols stand within reach of a label. */
function countNear(
  { x, y, width, height }: Rectangle,
  markers: readonly DrawingPoint[],
  reach: number,
): number {
  const around = {
    x: x - reach,
    y: y - reach,
    width: width + 2 * reach,
    height: height + 2 * reach,
  };
  return markers.filter((marker) =>
    overlap({ ...marker, width: 0, height: 0 }, around),
  ).length;
}

/**
 * How much of a label around the marker the edge takes, summed over all cuts. Each fills a map of
 * the same size in pixels, so in a narrow one the label takes the more of it.
 */
function shareCut(
  label: Rectangle,
  marker: DrawingPoint,
  frames: readonly Rectangle[],
  { width, height }: { width: number; height: number },
): number {
  return frames
    .map((cut) => {
      const scale = width / cut.width;
      const left = (marker.x - cut.x) * scale + label.x;
      const top = (marker.y - cut.y) * scale + label.y;
      const across = Math.max(-left, left + label.width - width, 0);
      const down = Math.max(-top, top + label.height - height, 0);
      return Math.min(across / label.width + down / label.height, 1);
    })
    .reduce((sum, share) => sum + share, 0);
}
