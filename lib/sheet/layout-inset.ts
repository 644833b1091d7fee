import { mapAspect } from "../map/drawing/extents";
import {
  sizeMillimetres,
  unitMillimetres,
  type FigureSize,
} from "./figure-form";
import {
  joinFigure,
  type Column,
  type FigureLayout,
  type FigureRequest,
} from "./figure-layout";
import { layoutCredit } from "./layout-foot";
import { bindDays } from "./layout-head";
import { layoutKey, type KeySizes } from "./layout-legend";
import type { MapSizes } from "./layout-labels";
import { layoutMap, type MapLayout } from "./layout-map";
import { layoutScale } from "./layout-scale";
import { joinSections, type Measure, type Section } from "./placed";
import { setLines } from "./set-lines";

/** How a figure is set that stands in a text. */
type InsetSizes = {
  map: readonly [MapSizes, ...MapSizes[]];
  key: KeySizes;
  title: number;
  foot: number;
  /** Room for the scale at the right of the key; null where it stands below. */
  scaleWidth: number | null;
  isShort: boolean;
};

/**
 * Nothing is below 6.5 points, which are 10.92 units. Where there is no room for names with roles, the
 * names stand alone: symbols and colours tell the roles.
 */
const insets: Readonly<Record<"column" | "text", InsetSizes>> = {
  column: {
    map: [
      { name: 13, role: 11.5, landmark: 11, symbol: 6 },
      { name: 12, role: 11, landmark: 11, symbol: 5.5 },
      { name: 11, role: 11, landmark: 11, symbol: 5 },
      { name: 12.5, role: null, landmark: 11, symbol: 5.5 },
      { name: 11, role: null, landmark: 11, symbol: 5 },
      { name: 10.95, role: null, landmark: 11, symbol: 4 },
      { name: 10.95, role: null, landmark: 11, symbol: 3.2 },
    ],
    key: {
      text: 11.8,
      small: 11,
      swatch: { width: 24, height: 13.5 },
      symbol: 5.2,
      gap: 3.2,
    },
    title: 14.5,
    foot: 11,
    scaleWidth: null,
    isShort: true,
  },
  text: {
    map: [
      { name: 16, role: 13.5, landmark: 12, symbol: 7.5 },
      { name: 14.5, role: 12.5, landmark: 11.5, symbol: 7 },
      { name: 13, role: 11.5, landmark: 11, symbol: 6.5 },
      { name: 11, role: 11, landmark: 11, symbol: 5.5 },
      { name: 13, role: null, landmark: 11, symbol: 6 },
      { name: 11, role: null, landmark: 11, symbol: 5 },
    ],
    key: {
      text: 13,
      small: 11.5,
      swatch: { width: 29, height: 16 },
      symbol: 6.2,
      gap: 4,
    },
    title: 17,
    foot: 11.5,
    scaleWidth: 215,
    isShort: false,
  },
};

/** Half of the stroke of the frame, which must not be cut at the edge. */
const edge = 0.5;

/** A figure to be set in a text, as wide as its column, with no margin of its own. */
export function layoutInset(
  request: FigureRequest,
  size: "column" | "text",
  measure: Measure,
): FigureLayout {
  const { content, form } = request;
  const sizes = insets[size];
  const full = sizeMillimetres[size] / unitMillimetres;
  const column = { x: edge, width: full - 2 * edge };
  const title = form.isTitled
    ? setLines(
        {
          name: "title",
          text: bindDays(content.caption),
          ...column,
          top: 0,
          style: { size: sizes.title, weight: 700 },
        },
        measure,
      )
    : nothing(0);
  const map = layoutMap(
    {
      ...request,
      box: {
        ...column,
        y: title.bottom + (form.isTitled ? 6 : edge),
        height: column.width / mapAspect,
      },
      places: content.places,
      selected: content.selected,
      sizes: sizes.map,
    },
    measure,
  );
  const below = map.box.y + map.box.height + 0.7 * sizes.key.text;
  const key = layoutBelow(
    request,
    map,
    { ...column, top: below },
    sizes,
    measure,
  );
  const credit = layoutCredit(
    content,
    { ...column, top: key.bottom + 3 },
    { size: sizes.foot, isShort: sizes.isShort, gap: 1 },
    measure,
  );
  return joinFigure(
    { width: full, height: Math.ceil(credit.bottom + 2) },
    map,
    [title, key, credit],
  );
}

const nothing = (bottom: number): Section => ({ texts: [], marks: [], bottom });

/** The key, and the scale beside it or under it. */
function layoutBelow(
  request: FigureRequest,
  map: Pick<MapLayout, "scale" | "unnamed">,
  { x, top, width }: Column,
  { key: sizes, scaleWidth }: InsetSizes,
  measure: Measure,
): Section {
  const { content, scaleBar } = request;
  const isBeside = scaleWidth !== null;
  const column = { x, width: isBeside ? width - scaleWidth - 20 : width };
  const entries = layoutKey(request, map, { ...column, top }, sizes, measure);
  const key = joinSections(
    entries,
    layoutUnnamed(
      content,
      map.unnamed,
      { ...column, top: entries.bottom },
      sizes,
      measure,
    ),
  );
  const scale = layoutScale(
    isBeside ? content.scale : { ...content.scale, about: null },
    scaleBar(map.scale, isBeside ? 150 : 120),
    isBeside
      ? { x: x + width - scaleWidth, top, width: scaleWidth }
      : { x, top: key.bottom + 1, width },
    sizes.small,
    measure,
  );
  return joinSections(key, scale);
}

/** The names for which the map has no room: a figure says of each place what it is called. */
function layoutUnnamed(
  { places, legend }: FigureRequest["content"],
  unnamed: readonly string[],
  { x, top, width }: Column,
  { text: size }: KeySizes,
  measure: Measure,
): Section {
  const names = places
    .filter(({ id }) => unnamed.includes(id))
    .map(({ name }) => name);
  if (names.length === 0) return nothing(top);
  return setLines(
    {
      name: "legend unnamed",
      text: `${legend.unnamed} ${names.join(", ")}`,
      x,
      top,
      width,
      style: { size, weight: 400 },
    },
    measure,
  );
}

/** Type sizes of the map in a text of that size. */
export function mapSizesOf(size: FigureSize): InsetSizes["map"] {
  return insets[size === "column" ? "column" : "text"].map;
}
