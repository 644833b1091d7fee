import type { MapDrawing } from "../map/drawing/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import {
  viewportOfWidth,
  toPixels,
  type Viewport,
} from "../map/labels/viewport";
import type { Label } from "../map/labels/place-labels";
import {
  findSurroundings,
  type Surroundings,
} from "../map/labels/surroundings";
import {
  isRinged,
  ring,
  setLabel,
  tryLabels,
  type MapRequest,
  type MapSizes,
  type TriedLabels,
} from "./layout-labels";
import { layoutLandmarks } from "./layout-landmarks";
import {
  squareAround,
  type Measure,
  type PlacedMark,
  type PlacedText,
} from "./placed";

/** A map in a figure: the part of the drawing, where it is, and what is written on it. */
export type MapLayout = {
  drawing: MapDrawing;
  box: Rectangle;
  extent: Rectangle;
  /** Figure units for one drawing unit. */
  scale: number;
  selected: string | null;
  sizes: MapSizes;
  texts: PlacedText[];
  marks: PlacedMark[];
  /** Places that have a symbol and no room for their name. */
  unnamed: string[];
};

/** Figure units at the edge of a map that labels keep clear of. */
const margin = 4;

/** Places symbols, names and roles on a map so that none meets another or the edge. */
export function layoutMap(request: MapRequest, measure: Measure): MapLayout {
  const { drawing, box, selected } = request;
  const viewport = viewportOfWidth(request.extent, box.width, margin);
  const surroundings = findSurroundings(drawing, { selected });
  const { sizes, labels, placed } = findLabels(
    request,
    viewport,
    surroundings,
    measure,
  );
  const names = labels.flatMap(({ id }) =>
    setLabel(id, placed.get(id) ?? null, request, sizes, measure),
  );
  const marks = labels.flatMap((one) =>
    setSymbol(one, viewport, request, sizes),
  );
  const taken = [...names, ...marks].map((one) => ({
    ...one.box,
    x: one.box.x - box.x,
    y: one.box.y - box.y,
  }));
  return {
    drawing,
    box,
    extent: request.extent,
    scale: viewport.scale,
    selected,
    sizes,
    texts: [
      ...layoutLandmarks(
        drawing.landmarks,
        viewport,
        surroundings,
        taken,
        { size: sizes.landmark, corner: box },
        measure,
      ),
      ...names,
    ],
    marks,
    unnamed: labels.flatMap(({ id }) => (placed.get(id) ? [] : [id])),
  };
}

/** The first sizes at which every place has its label, or else most places have. */
function findLabels(
  request: MapRequest,
  viewport: Viewport,
  surroundings: Surroundings,
  measure: Measure,
): TriedLabels {
  const attempt = (sizes: MapSizes) =>
    tryLabels(request, viewport, surroundings, sizes, measure);
  const [first, ...others] = request.sizes;
  let best = attempt(first);
  for (const sizes of others) {
    if (countUnnamed(best) === 0) break;
    const tried = attempt(sizes);
    if (countUnnamed(tried) < countUnnamed(best)) best = tried;
  }
  return best;
}

function countUnnamed({ placed }: TriedLabels): number {
  return [...placed.values()].filter((label) => label === null).length;
}

function setSymbol(
  { id, at }: Label,
  viewport: Viewport,
  { drawing, places, selected, box: map }: MapRequest,
  { symbol }: MapSizes,
): PlacedMark[] {
  const said = places.find((one) => one.id === id);
  const drawn = drawing.places.find((one) => one.id === id);
  if (said === undefined || drawn === undefined) return [];
  const isCity = drawn.kind === "city";
  const point = toPixels(viewport, at);
  const centre = { x: map.x + point.x, y: map.y + point.y };
  return [
    ...(id === selected && isRinged(drawn, viewport.scale)
      ? [
          {
            kind: "ring" as const,
            name: `ring ${id}`,
            box: squareAround(centre, symbol + ring),
          },
        ]
      : []),
    {
      kind: "symbol",
      name: `symbol ${id}`,
      shape: said.shape,
      isCity,
      halo: true,
      box: squareAround(centre, symbol),
    },
  ];
}
