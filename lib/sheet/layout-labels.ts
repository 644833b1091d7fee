import {
  citySides,
  placeLabels,
  stateSides,
  type Label,
  type PlacedLabel,
} from "../map/labels/place-labels";
import type { Viewport } from "../map/labels/viewport";
import type { Surroundings } from "../map/labels/surroundings";
import type { DrawnPlace, MapDrawing } from "../map/drawing/map-drawing";
import { surround, type Rectangle } from "../geometry/rectangle";
import type { FigurePlace } from "./figure-content";
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
  /** Null where roles are told by symbols alone. */
  role: number | null;
  landmark: number;
  symbol: number;
};

/** What a map in a figure is made from. */
export type MapRequest = {
  drawing: MapDrawing;
  box: Rectangle;
  /** The part of the drawing that fills the box. */
  extent: Rectangle;
  places: readonly FigurePlace[];
  selected: string | null;
  /** Sizes to try, the best first: the first that names most places is taken. */
  sizes: readonly [MapSizes, ...MapSizes[]];
};

/** Room at the left and right of a label: for its halo, and to part it from the next. */
const padding = 4;

/** The ring round a chosen city, beyond its symbol. */
export const ring = 4;

/** Figure units below which the outline of a place is hidden by its symbol. */
const leastOutline = 26;

/** Whether a place is marked by a ring, as a city is: its outline would not be seen. */
export function isRinged(
  { rings }: Pick<DrawnPlace, "rings">,
  scale: number,
): boolean {
  const box = surround(rings.flat());
  return box === null || Math.max(box.width, box.height) * scale < leastOutline;
}

/** Labels of all places at one choice of sizes, in figure units from the corner of the map. */
export type TriedLabels = {
  sizes: MapSizes;
  labels: Label[];
  placed: Map<string, PlacedLabel>;
};

/** A side for the label of every place, at these sizes. */
export function tryLabels(
  request: MapRequest,
  viewport: Viewport,
  surroundings: Surroundings,
  sizes: MapSizes,
  measure: Measure,
): TriedLabels {
  const labels = request.drawing.places.flatMap((place): Label[] => {
    const said = request.places.find((one) => one.id === place.id);
    return said === undefined
      ? []
      : [
          labelOf(
            place,
            said,
            place.id === request.selected && isRinged(place, viewport.scale),
            sizes,
            measure,
          ),
        ];
  });
  // Where there is not room for all, the chosen place is the first to have it.
  const isFirst = ({ id }: Label) => (id === request.selected ? 0 : 1);
  const order = [...labels].sort((one, other) => isFirst(one) - isFirst(other));
  return { sizes, labels, placed: placeLabels(order, viewport, surroundings) };
}

function labelOf(
  { id, kind, land, marker }: DrawnPlace,
  { name, label }: FigurePlace,
  hasRing: boolean,
  sizes: MapSizes,
  measure: Measure,
): Label {
  const { nameStyle, roleStyle } = stylesOf(sizes);
  const text = Math.max(
    measure(name, nameStyle),
    roleStyle === null ? 0 : measure(label, roleStyle),
  );
  return {
    id,
    at: marker,
    land,
    radius: sizes.symbol + (hasRing ? ring + 2 : 1),
    width: text + 2 * padding,
    height:
      (ascent + 0.04) * sizes.name +
      (sizes.role === null
        ? descent * sizes.name
        : (1.12 + descent) * sizes.role),
    sides: kind === "city" ? citySides : stateSides,
  };
}

function stylesOf(sizes: MapSizes) {
  return {
    nameStyle: { size: sizes.name, weight: 700 },
    roleStyle:
      sizes.role === null ? null : ({ size: sizes.role, weight: 400 } as const),
  } as const;
}

/** Name and role of a place, at sizes that have both, where there is room for them; nothing where there is none. */
export function setLabel(
  id: string,
  label: PlacedLabel,
  { places, box: map }: Pick<MapRequest, "places" | "box">,
  sizes: MapSizes,
  measure: Measure,
): PlacedText[] {
  const said = places.find((one) => one.id === id);
  if (label === null || said === undefined) return [];
  const { side, box } = label;
  const anchor = side === "e" ? "start" : side === "w" ? "end" : "middle";
  const x = {
    start: map.x + box.x + padding,
    middle: map.x + box.x + box.width / 2,
    end: map.x + box.x + box.width - padding,
  }[anchor];
  const y = map.y + box.y + (ascent + 0.02) * sizes.name;
  const { nameStyle, roleStyle } = stylesOf(sizes);
  const lines = [
    { name: `name ${id}`, text: said.name, y, style: nameStyle },
    ...(roleStyle === null
      ? []
      : [
          {
            name: `role ${id}`,
            text: said.label,
            y: y + 1.12 * roleStyle.size,
            style: roleStyle,
          },
        ]),
  ];
  return lines.map((line) =>
    setText({ ...line, x, anchor, halo: "always" }, measure),
  );
}
