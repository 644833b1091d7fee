import { mapAspect } from "../map/drawing/extents";
import type { FigureContent } from "./figure-content";
import { sizeMillimetres, unitMillimetres } from "./figure-form";
import {
  joinFigure,
  type Column,
  type FigureLayout,
  type FigureRequest,
} from "./figure-layout";
import { layoutFoot } from "./layout-foot";
import { layoutHead } from "./layout-head";
import { layoutKey, sheetKey } from "./layout-legend";
import type { MapSizes } from "./layout-labels";
import { layoutMap } from "./layout-map";
import type { Measure, PlacedMark, Section } from "./placed";
import { layoutScale } from "./layout-scale";
import { layoutSources, type SourceSizes } from "./layout-sources";

/** Room at the sides. */
const margin = 40;

/** The largest type first; the smallest is still 6.5 points and more. */
const sizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 18.5, role: 15.5, landmark: 13.5, symbol: 8.5 },
  { name: 17, role: 14, landmark: 13, symbol: 8 },
  { name: 15, role: 13, landmark: 12.5, symbol: 7.5 },
  { name: 13, role: 12, landmark: 12, symbol: 7 },
  { name: 11.5, role: 11.5, landmark: 11.5, symbol: 6 },
];

const scaleWidth = 300;

/** The sheet of its own: what the view says, map, key, all its sources, and the imprint. */
export function layoutSheet(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { content, form } = request;
  const sheet = sizeMillimetres.page / unitMillimetres;
  const width = sheet - 2 * margin;
  const column = { x: margin, width };
  const head = form.isTitled
    ? layoutHead(content, { ...column, top: margin - 8 }, measure)
    : { texts: [], marks: [], bottom: margin - 12 };
  const map = layoutMap(
    {
      ...request,
      box: {
        x: margin,
        y: head.bottom + 12,
        width,
        height: width / mapAspect,
      },
      places: content.places,
      selected: content.selected,
      sizes,
    },
    measure,
  );
  const top = map.box.y + map.box.height + 14;
  const key = layoutKey(
    request,
    map,
    { x: margin, top, width: width - scaleWidth - 30 },
    sheetKey,
    measure,
  );
  const scale = layoutScale(
    content.scale,
    request.scaleBar(map.scale, 220),
    { x: margin + width - scaleWidth, top, width: scaleWidth },
    sheetKey.small,
    measure,
  );
  const end = layoutEnd(
    content,
    { ...column, top: Math.max(key.bottom, scale.bottom) + 2 },
    measure,
  );
  const bottom = Math.max(...end.map((part) => part.bottom));
  return joinFigure(
    { width: sheet, height: Math.max(sheetHeight, bottom + margin - 6) },
    map,
    [head, key, scale, ...end],
  );
}

/** Width to height of A4 and its like. */
const sheetHeight = (sizeMillimetres.page / unitMillimetres) * (297 / 210);

/** What is tried until all is on the sheet: the live map has the addresses, too. */
const sourceSizes: readonly SourceSizes[] = [
  { text: 13, columns: 2, hasAddresses: true },
  { text: 11.5, columns: 2, hasAddresses: true },
  { text: 11, columns: 3, hasAddresses: true },
  { text: 11.5, columns: 3, hasAddresses: false },
  { text: 11, columns: 4, hasAddresses: false },
];

/** Sources, and at the foot of the sheet, under a rule, the disclaimer and the imprint. */
function layoutEnd(
  content: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section[] {
  const footAt = (y: number) =>
    layoutFoot(content, { x, top: y, width }, measure);
  const room = sheetHeight - (margin - 6) - footAt(0).bottom - 16;
  const tries = sourceSizes.map(
    (sizes) => () =>
      layoutSources(
        content.sources,
        { x, top: top + 9, width },
        sizes,
        measure,
      ),
  );
  const sources = firstFitting(tries, ({ bottom }) => bottom <= room);
  const footTop = Math.max(sources.bottom, room) + 16;
  const rule = (y: number): PlacedMark => ({
    kind: "line",
    name: "rule",
    line: "rule",
    box: { x, y, width, height: 0 },
  });
  const rules: Section = {
    texts: [],
    marks: [rule(top), rule(footTop - 9)],
    bottom: top,
  };
  return [sources, footAt(footTop), rules];
}

/** The first that passes, or else the last. */
function firstFitting<Made>(
  tries: readonly (() => Made)[],
  fits: (made: Made) => boolean,
): Made {
  const [first, ...others] = tries;
  if (first === undefined) throw new Error("sheet: nothing to try");
  const made = first();
  return others.length === 0 || fits(made) ? made : firstFitting(others, fits);
}
