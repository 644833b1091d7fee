import { mapAspect } from "../map/drawing/extents";
import { sizeMillimetres, unitMillimetres } from "./figure-form";
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
import { layoutMap } from "./layout-map";
import { layoutScale } from "./layout-scale";
import { joinSections, type Measure, type Section } from "./placed";
import { setLines } from "./set-lines";

const width = sizeMillimetres.slide / unitMillimetres;
const height = (width * 9) / 16;
const margin = 40;
const between = 32;

/** Nothing on a slide is below 9 points, which are 15.1 units. */
const mapSizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 27, role: 23, landmark: 19, symbol: 12 },
  { name: 24, role: 21, landmark: 18, symbol: 11 },
  { name: 21, role: 18.5, landmark: 17, symbol: 10 },
  { name: 18, role: 16, landmark: 16, symbol: 9 },
  { name: 20, role: null, landmark: 16, symbol: 9 },
  { name: 16, role: null, landmark: 16, symbol: 8 },
];

const footSize = 16;
const titleSizes = [40, 36, 32, 28];

const keySizes = [23, 21, 19.5, 18, 16.5, 15.2].map((text): KeySizes => ({
  text,
  small: Math.max(15.2, 0.84 * text),
  swatch: { width: 2.1 * text, height: 1.15 * text },
  symbol: 0.46 * text,
  gap: 0.42 * text,
}));

/** Shares of the height that the map leaves to the key, until all of that is on the slide. */
const mapShares = [1, 0.9, 0.8, 0.7];

/** A figure of 16 to 9: the map at the left, its key beside it, the disclaimer and the source below. */
export function layoutSlide(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { content, form } = request;
  const line = { x: margin, width: width - 2 * margin };
  const title = form.isTitled
    ? layoutTitle(content.caption, { ...line, top: 24 }, measure)
    : { texts: [], marks: [], bottom: margin - 14 };
  const foot = placeCredit(request, line, measure);
  const footTop = height - 22 - foot.height;
  const top = title.bottom + 14;
  const room = footTop - 14 - top;
  const boxes = mapShares.map((share) => ({
    x: margin,
    y: top,
    width: share * room * mapAspect,
    height: share * room,
  }));
  const limit = footTop - 10;
  const { box, panel } = findPanel(request, boxes, limit, measure);
  const map = layoutMap(
    {
      ...request,
      box,
      places: content.places,
      selected: content.selected,
      sizes: mapSizes,
    },
    measure,
  );
  // A key that is longer than any slide is whole all the same: the slide is then as tall as it needs.
  const shift = Math.max(0, panel.bottom - limit);
  return joinFigure({ width, height: height + shift }, map, [
    title,
    panel,
    foot.at(footTop + shift),
  ]);
}

type Box = FigureLayout["map"]["box"];

/** The first map and key beside it that fit, the largest first; or else the shortest of all. */
function findPanel(
  request: FigureRequest,
  boxes: readonly Box[],
  limit: number,
  measure: Measure,
): { box: Box; panel: Section } {
  let least: { box: Box; panel: Section } | null = null;
  for (const box of boxes)
    for (const sizes of keySizes) {
      const panel = layoutPanel(request, box, sizes, measure);
      if (panel.bottom <= limit) return { box, panel };
      if (least === null || panel.bottom < least.panel.bottom)
        least = { box, panel };
    }
  if (least === null) throw new Error("slide: no sizes to try");
  return least;
}

function layoutTitle(text: string, column: Column, measure: Measure): Section {
  const set = (size: number) =>
    setLines(
      {
        name: "title",
        text: bindDays(text),
        ...column,
        style: { size, weight: 700 },
      },
      measure,
    );
  const [first = 40, ...others] = titleSizes;
  return others.reduce(
    (best, size) => (best.texts.length > 1 ? set(size) : best),
    set(first),
  );
}

/** Key and scale at the right of a map's box. */
function layoutPanel(
  request: FigureRequest,
  box: { x: number; y: number; width: number },
  sizes: KeySizes,
  measure: Measure,
): Section {
  const x = box.x + box.width + between;
  const column = { x, top: box.y - 4, width: width - margin - x };
  const scale = box.width / request.extent.width;
  const key = layoutKey(request, { scale }, column, sizes, measure);
  const bar = layoutScale(
    request.content.scale,
    request.scaleBar(scale, Math.min(220, column.width - 80)),
    { ...column, top: key.bottom + 12 },
    sizes.small,
    measure,
  );
  return joinSections(key, bar);
}

/** Disclaimer and source; they stand as low as their height allows. */
function placeCredit(
  { content }: FigureRequest,
  line: { x: number; width: number },
  measure: Measure,
): { height: number; at: (top: number) => Section } {
  const at = (top: number): Section =>
    layoutCredit(
      content,
      { ...line, top },
      { size: footSize, isShort: false, gap: 2 },
      measure,
    );
  return { height: at(0).bottom, at };
}
