import type { Rectangle } from "../geometry/rectangle";
import type { Measure, PlacedText, TextStyle } from "./placed";
import { leading, setLines } from "./set-lines";
import {
  markOf,
  type TimelineContent,
  type TimelineMark,
  type TimelineRow,
} from "./timeline-content";

/** A mark in its place. */
export type PlacedTimelineMark = { mark: TimelineMark; box: Rectangle };

/** Where something may stand across. */
export type Line = { x: number; width: number };

/** Marks with their words, and where they end. */
export type Marked = {
  texts: PlacedText[];
  marks: PlacedTimelineMark[];
  bottom: number;
};

/** Type of rows, how high marks are, and between rows. */
export type RowSizes = {
  text: number;
  phase: number;
  event: number;
  gap: number;
};

/** The first with which the chart has room on a page, with its caption; nothing is below 6.5 points. */
export const rowSizes: readonly [RowSizes, ...RowSizes[]] = [
  { text: 13, phase: 17, event: 9.5, gap: 4 },
  { text: 12, phase: 15, event: 9, gap: 2 },
  { text: 11, phase: 13, event: 8.5, gap: 0.5 },
];

/** Between a mark and its name. */
const between = 5;

/** A row for each step: its mark at its time, and its name beside that. */
export function layoutRows(
  rows: TimelineContent["rows"],
  sizes: RowSizes,
  { x, width, top }: Line & { top: number },
  measure: Measure,
): Marked {
  const all: Marked = { texts: [], marks: [], bottom: top };
  for (const row of rows) {
    const left = x + (width * row.left) / 100;
    const own = (width * row.width) / 100;
    const style = styleOf(row, sizes);
    const lineHeight = leading * style.size;
    const markHeight = sizes[row.kind];
    // Its mark is beside the first line.
    const middle = all.bottom + Math.max(sizes.phase, lineHeight) / 2;
    const place = placeName(row, { left, width: own }, { x, width }, (text) =>
      measure(text, style),
    );
    const name = setLines(
      {
        name: row.kind,
        text: row.text,
        x: place.x,
        width: place.width,
        top: middle - lineHeight / 2,
        style,
      },
      measure,
    );
    // In several lines before its mark, the longest ends there.
    const widest = Math.max(...name.texts.map((text) => text.width));
    const shift = place.isBefore ? place.width - widest : 0;
    all.texts.push(...name.texts.map((text) => moveAcross(text, shift)));
    all.marks.push({
      mark: markOf(row),
      box: {
        x: left,
        y: middle - markHeight / 2,
        width: own,
        height: markHeight,
      },
    });
    all.bottom = Math.max(name.bottom, middle + sizes.phase / 2) + sizes.gap;
  }
  return all;
}

const styleOf = ({ kind }: TimelineRow, { text }: RowSizes): TextStyle => ({
  size: text,
  weight: kind === "phase" ? 700 : 400,
});

function moveAcross(text: PlacedText, by: number): PlacedText {
  return { ...text, x: text.x + by, box: { ...text.box, x: text.box.x + by } };
}

/** The column of a name: in the band of a phase, behind the mark, before it, or where more room is. */
function placeName(
  { kind, text }: TimelineRow,
  mark: { left: number; width: number },
  { x, width }: Line,
  widthOf: (text: string) => number,
): Line & { isBefore: boolean } {
  // Widths are sums: a name of just that width stays in one line.
  const needed = widthOf(text) + 0.5;
  const start = mark.left + between;
  if (kind === "phase" && needed + 4 * between <= mark.width)
    return { x: start, width: needed, isBefore: false };
  const end = mark.left + mark.width + between;
  const behind = { x: end, width: x + width - end, isBefore: false };
  const before = { x, width: mark.left - between - x, isBefore: true };
  if (needed <= behind.width) return behind;
  return needed <= before.width || before.width > behind.width
    ? before
    : behind;
}
