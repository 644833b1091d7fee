import {
  labelRectangle,
  placeLabels,
  type LabelSide,
  type LabelWish,
} from "../map/labels";
import type { DrawnPlace, MapDrawing } from "../map/map-drawing";
import { pad, type Rectangle } from "../geometry/rectangle";
import type { FigurePlace } from "./figure-content";
import { countHurdles, type Hurdles } from "./hurdles";
import {
  findGround,
  shareBeyond,
  type OwnGround,
} from "../geometry/own-ground";
import {
  ascent,
  descent,
  setText,
  type Measure,
  type PlacedText,
} from "./placed";

/** Type sizes and the half-side of symbols on a map, in figure units. */
export type MapSizes = {
  name: number;
  role: number;
  landmark: number;
  symbol: number;
};

/** What a map in a figure is made from. */
export type MapWish = {
  drawing: MapDrawing;
  box: Rectangle;
  frame: Rectangle;
  places: readonly FigurePlace[];
  selected: string | null;
  /** Sizes to try, the largest first: the first that leaves no place without its label is taken. */
  sizes: readonly [MapSizes, ...MapSizes[]];
};

/** Room at the left and right of a label: for its halo, and to part it from the next. */
const room = 4;

/** To prefer the next side costs a label as much as so many points of a line crossed. */
const sideCost = 5;

/** To stand beyond its own land costs a label as much as so many points. */
const beyondCost = 45;

/** The ring round a chosen city, beyond its symbol. */
export const ring = 4;

/** A point of the drawing in the figure. */
export function toFigure(
  { box, frame }: Pick<MapWish, "box" | "frame">,
  point: { x: number; y: number },
): { x: number; y: number } {
  const scale = box.width / frame.width;
  return {
    x: box.x + (point.x - frame.x) * scale,
    y: box.y + (point.y - frame.y) * scale,
  };
}

/** What labels heed on the map: lines not to cross, and the land of each place. */
type Heeded = {
  hurdles: Hurdles;
  grounds: ReadonlyMap<string, OwnGround>;
};

/** The land of each place in figure units. */
export function findGrounds(wish: MapWish): Map<string, OwnGround> {
  const move = (point: { x: number; y: number }) => toFigure(wish, point);
  return new Map(
    wish.drawing.places.map(({ id, path }) => [id, findGround(path, move)]),
  );
}

/** Sides for the labels of all places at one choice of sizes. */
export type TriedLabels = {
  sizes: MapSizes;
  wishes: LabelWish[];
  sides: Map<string, LabelSide>;
};

/** A side for the label of every place, at these sizes. */
export function tryLabels(
  wish: MapWish,
  sizes: MapSizes,
  { hurdles, grounds }: Heeded,
  measure: Measure,
): TriedLabels {
  const wishes = wish.drawing.places.flatMap((place): LabelWish[] => {
    const said = wish.places.find((one) => one.id === place.id);
    return said === undefined
      ? []
      : [
          preferSides(
            wishFor(place, said, wish, sizes, measure),
            hurdles,
            grounds.get(place.id) ?? [],
          ),
        ];
  });
  const edge = pad(wish.box, -4 / wish.box.width);
  // Where there is not room for all, the chosen place is the first to have it.
  const isFirst = ({ id }: LabelWish) => (id === wish.selected ? 0 : 1);
  const order = [...wishes].sort(
    (one, other) => isFirst(one) - isFirst(other) || one.y - other.y,
  );
  return { sizes, wishes, sides: placeLabels(order, edge) };
}

/** The sides in the order of what a label there would cross, and how far it would leave its land. */
function preferSides(
  wish: LabelWish,
  hurdles: Hurdles,
  ground: OwnGround,
): LabelWish {
  const costs = wish.sides.map((side, index) => {
    const box = labelRectangle(wish, side);
    const cost =
      countHurdles(box, hurdles) + beyondCost * shareBeyond(box, ground);
    return { side, cost: cost + index * sideCost };
  });
  const sides = costs
    .sort((one, other) => one.cost - other.cost)
    .map(({ side }) => side);
  return { ...wish, sides };
}

function wishFor(
  place: DrawnPlace,
  { name, label }: FigurePlace,
  wish: MapWish,
  sizes: MapSizes,
  measure: Measure,
): LabelWish {
  const { nameStyle, roleStyle } = stylesOf(sizes);
  const isRinged = place.kind === "city" && place.id === wish.selected;
  const text = Math.max(measure(name, nameStyle), measure(label, roleStyle));
  return {
    id: place.id,
    ...toFigure(wish, place.marker),
    radius: sizes.symbol + (isRinged ? ring + 2 : 1),
    width: text + 2 * room,
    height: (ascent + 0.04) * sizes.name + (1.12 + descent) * sizes.role,
    sides: place.kind === "city" ? ["e", "w", "s", "n"] : ["s", "n", "e", "w"],
  };
}

function stylesOf(sizes: MapSizes) {
  return {
    nameStyle: { size: sizes.name, weight: 700 },
    roleStyle: { size: sizes.role, weight: 400 },
  } as const;
}

/** Name and role of a place on the side that was found; nothing where there is none. */
export function setLabel(
  one: LabelWish,
  side: LabelSide,
  { places }: MapWish,
  sizes: MapSizes,
  measure: Measure,
): PlacedText[] {
  const said = places.find(({ id }) => id === one.id);
  if (side === "none" || said === undefined) return [];
  const box = labelRectangle(one, side);
  const anchor = side === "e" ? "start" : side === "w" ? "end" : "middle";
  const x = {
    start: box.x + room,
    middle: box.x + box.width / 2,
    end: box.x + box.width - room,
  }[anchor];
  const y = box.y + (ascent + 0.02) * sizes.name;
  const { nameStyle, roleStyle } = stylesOf(sizes);
  const lines = [
    { name: `name ${one.id}`, text: said.name, y, style: nameStyle },
    {
      name: `role ${one.id}`,
      text: said.label,
      y: y + 1.12 * sizes.role,
      style: roleStyle,
    },
  ];
  return lines.map((line) =>
    setText({ ...line, x, anchor, halo: "always" }, measure),
  );
}
