import type { MapDrawing } from "../map/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import type { LabelWish } from "../map/labels";
import { findHurdles, findWaters, type Hurdles } from "./hurdles";
import {
  findGrounds,
  ring,
  setLabel,
  toFigure,
  tryLabels,
  type MapSizes,
  type MapWish,
  type TriedLabels,
} from "./layout-labels";
import { layoutLandmarks } from "./layout-landmarks";
import {
  squareAround,
  type Measure,
  type PlacedMark,
  type PlacedText,
} from "./placed";

/** A map in a figure: the cut of the drawing, where it stands, and what is written on it. */
export type MapLayout = {
  drawing: MapDrawing;
  box: Rectangle;
  frame: Rectangle;
  /** Figure units for one drawing unit. */
  scale: number;
  selected: string | null;
  sizes: MapSizes;
  texts: PlacedText[];
  marks: PlacedMark[];
};

/** Places symbols, names and roles on a map so that none meets another or the edge. */
export function layoutMap(wish: MapWish, measure: Measure): MapLayout {
  const move = (point: { x: number; y: number }) => toFigure(wish, point);
  const hurdles = findHurdles(wish.drawing, wish.selected, move, wish.box);
  const { sizes, wishes, sides } = findLabels(wish, hurdles, measure);
  const labels = wishes.flatMap((one) =>
    setLabel(one, sides.get(one.id) ?? "none", wish, sizes, measure),
  );
  const marks = wishes.flatMap((one) => setSymbol(one, wish, sizes));
  const taken = [...labels, ...marks].map(({ box }) => box);
  return {
    drawing: wish.drawing,
    box: wish.box,
    frame: wish.frame,
    scale: wish.box.width / wish.frame.width,
    selected: wish.selected,
    sizes,
    texts: [
      ...layoutLandmarks(
        wish.drawing,
        {
          toFigure: move,
          box: wish.box,
          size: sizes.landmark,
          hurdles: [hurdles, findWaters(wish.drawing, move, wish.box)],
        },
        taken,
        measure,
      ),
      ...labels,
    ],
    marks,
  };
}

/** The largest sizes at which every place has its label; else the smallest. */
function findLabels(
  wish: MapWish,
  hurdles: Hurdles,
  measure: Measure,
): TriedLabels {
  const heeded = { hurdles, grounds: findGrounds(wish) };
  const [largest, ...smaller] = wish.sizes;
  let tried = tryLabels(wish, largest, heeded, measure);
  for (const sizes of smaller) {
    if (![...tried.sides.values()].includes("none")) break;
    tried = tryLabels(wish, sizes, heeded, measure);
  }
  return tried;
}

function setSymbol(
  { id, x, y }: LabelWish,
  { drawing, places, selected }: MapWish,
  { symbol }: MapSizes,
): PlacedMark[] {
  const said = places.find((one) => one.id === id);
  const drawn = drawing.places.find((one) => one.id === id);
  if (said === undefined || drawn === undefined) return [];
  const isCity = drawn.kind === "city";
  const box = squareAround({ x, y }, symbol);
  const around = squareAround({ x, y }, symbol + ring);
  return [
    ...(isCity && id === selected
      ? [{ kind: "ring" as const, name: `ring ${id}`, box: around }]
      : []),
    {
      kind: "symbol",
      name: `symbol ${id}`,
      shape: said.shape,
      isCity,
      halo: true,
      box,
    },
  ];
}
