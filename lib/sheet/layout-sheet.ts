import { mapAspect } from "../map/drawing/extents";
import type { Rectangle } from "../geometry/rectangle";
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
  { name: 14, role: null, landmark: 12, symbol: 6.5 },
  { name: 11.5, role: null, landmark: 11.5, symbol: 6 },
];

const scaleWidth = 300;

/** Width to height of A4 and its like. */
const sheetHeight = (sizeMillimetres.page / unitMillimetres) * (297 / 210);

/** How wide the map is, as a share of what it could be, and how its sources are set. */
type SheetSizes = { share: number; sources: SourceSizes };

const withAddresses = (text: number, columns: number): SourceSizes => ({
  text,
  columns,
  hasAddresses: true,
});
const withoutAddresses = (text: number, columns: number): SourceSizes => ({
  text,
  columns,
  hasAddresses: false,
});

/** What is tried until all is on the sheet. Addresses are the last to go: the live map has them, too. */
const sheetSizes: readonly SheetSizes[] = [
  { share: 1, sources: withAddresses(13, 2) },
  { share: 1, sources: withAddresses(11.5, 2) },
  { share: 1, sources: withAddresses(11, 3) },
  { share: 0.92, sources: withAddresses(11, 3) },
  { share: 0.84, sources: withAddresses(11, 3) },
  { share: 1, sources: withoutAddresses(11.5, 3) },
  { share: 0.92, sources: withoutAddresses(11, 3) },
  { share: 0.84, sources: withoutAddresses(11, 4) },
];

/** The sheet of its own: what the view says, map, key, all its sources, and the imprint. */
export function layoutSheet(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { content, form } = request;
  const sheet = sizeMillimetres.page / unitMillimetres;
  const column = { x: margin, width: sheet - 2 * margin };
  const head = form.isTitled
    ? layoutHead(content, { ...column, top: margin - 8 }, measure)
    : { texts: [], marks: [], bottom: margin - 12 };
  const top = head.bottom + 12;
  const { box, parts } = layoutRest(request, { ...column, top }, measure);
  const map = layoutMap(
    {
      ...request,
      box,
      places: content.places,
      selected: content.selected,
      sizes,
    },
    measure,
  );
  const bottom = Math.max(...parts.map((part) => part.bottom));
  return joinFigure(
    { width: sheet, height: Math.max(sheetHeight, bottom + margin - 6) },
    map,
    [head, ...parts],
  );
}

/** Where the map is, and all that is below it, in the first sizes in which that is on the sheet. */
function layoutRest(
  request: FigureRequest,
  { x, top, width }: Column,
  measure: Measure,
): { box: Rectangle; parts: Section[] } {
  let made: { box: Rectangle; parts: Section[] } | null = null;
  for (const { share, sources } of sheetSizes) {
    const own = share * width;
    const box = {
      x: x + (width - own) / 2,
      y: top,
      width: own,
      height: own / mapAspect,
    };
    const below = { x, top: top + box.height + 14, width };
    const key = layoutBelow(request, box, below, measure);
    const end = {
      x,
      top: Math.max(...key.map(({ bottom }) => bottom)) + 2,
      width,
    };
    const { isWhole, parts } = layoutEnd(
      request.content,
      end,
      sources,
      measure,
    );
    made = { box, parts: [...key, ...parts] };
    if (isWhole) break;
  }
  if (made === null) throw new Error("sheet: no sizes to try");
  return made;
}

/** Key and scale, side by side. */
function layoutBelow(
  request: FigureRequest,
  box: Rectangle,
  { x, top, width }: Column,
  measure: Measure,
): Section[] {
  const scale = box.width / request.extent.width;
  return [
    layoutKey(
      request,
      { scale },
      { x, top, width: width - scaleWidth - 30 },
      sheetKey,
      measure,
    ),
    layoutScale(
      request.content.scale,
      request.scaleBar(scale, 220),
      { x: x + width - scaleWidth, top, width: scaleWidth },
      sheetKey.small,
      measure,
    ),
  ];
}

/** Sources, and at the foot of the sheet, under a rule, the disclaimer and the imprint. */
function layoutEnd(
  content: FigureContent,
  { x, top, width }: Column,
  sizes: SourceSizes,
  measure: Measure,
): { isWhole: boolean; parts: Section[] } {
  const footAt = (y: number) =>
    layoutFoot(content, { x, top: y, width }, measure);
  const room = sheetHeight - (margin - 6) - footAt(0).bottom - 16;
  const sources = layoutSources(
    content.sources,
    { x, top: top + 9, width },
    sizes,
    measure,
  );
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
  return {
    isWhole: sources.bottom <= room,
    parts: [sources, footAt(footTop), rules],
  };
}
