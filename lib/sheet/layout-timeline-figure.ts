import type { Rectangle } from "../geometry/rectangle";
import { sizeMillimetres, unitMillimetres } from "./figure-form";
import { layoutSource } from "./layout-foot";
import { setText, type Measure, type PlacedText } from "./placed";
import {
  layoutRows,
  rowSizes,
  type Line,
  type Marked,
  type PlacedTimelineMark,
  type RowSizes,
} from "./layout-timeline-rows";
import { leading, setLines } from "./set-lines";
import { type TimelineContent } from "./timeline-content";

/** The chart of a timeline with everything in its place, in figure units. */
export type TimelineLayout = {
  width: number;
  height: number;
  /** Where the rows are. */
  chart: Rectangle;
  /** Where years begin that are named. */
  lines: number[];
  texts: PlacedText[];
  marks: PlacedTimelineMark[];
};

/** Figure units: 225 mm. */
const highest = 225 / unitMillimetres;

const yearStyle = { size: 12, weight: 400 } as const;
const keyStyle = { size: 12, weight: 400 } as const;
const footSize = 11.5;

/** Half of the stroke of the frame, which must not be cut at the edge. */
const edge = 0.5;

/** Years from one that is named to the next: the first with which names have room. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * A row for each step, in the order of time, with its name beside its mark; below, what the marks mean
 * and whose the chart is. As wide as the text of a page, and as high as it needs to be.
 */
export function layoutTimelineFigure(
  content: TimelineContent,
  measure: Measure,
): TimelineLayout {
  const [first, ...others] = rowSizes;
  return others.reduce(
    (best, sizes) =>
      best.height > highest ? layoutIn(sizes, content, measure) : best,
    layoutIn(first, content, measure),
  );
}

function layoutIn(
  sizes: RowSizes,
  content: TimelineContent,
  measure: Measure,
): TimelineLayout {
  const width = sizeMillimetres.text / unitMillimetres;
  const inner = { x: edge, width: width - 2 * edge };
  const years = layoutYears(content.years, inner, measure);
  const top = years.bottom + 3;
  const rows = layoutRows(
    content.rows,
    sizes,
    { ...inner, top: top + sizes.gap },
    measure,
  );
  const chart = { ...inner, y: top, height: rows.bottom - top };
  const key = layoutKey(
    content.key,
    { ...inner, top: rows.bottom + 8 },
    measure,
  );
  const source = layoutSource(
    content.sourceLine,
    { ...inner, top: key.bottom + 4 },
    footSize,
    measure,
  );
  return {
    width,
    height: Math.ceil(source.bottom + 2),
    chart,
    lines: years.lines,
    texts: [...years.texts, ...rows.texts, ...key.texts, ...source.texts],
    marks: [...rows.marks, ...key.marks],
  };
}

function layoutYears(
  years: TimelineContent["years"],
  { x, width }: Line,
  measure: Measure,
): { texts: PlacedText[]; lines: number[]; bottom: number } {
  const widest = Math.max(
    ...years.map(({ year }) => measure(`${year}`, yearStyle)),
  );
  const each = (width * (years[0]?.width ?? 100)) / 100;
  const step = yearSteps.find((one) => one * each >= widest + 8) ?? 1000;
  const named = years.filter(({ year }) => year % step === 0);
  const at = ({ left }: { left: number }) => x + (width * left) / 100;
  return {
    texts: named
      // The last may have less than its room.
      .filter((one) => at(one) + 3 + widest <= x + width)
      .map((one) =>
        setText(
          {
            name: "year",
            text: `${one.year}`,
            x: at(one) + 3,
            y: 0.85 * yearStyle.size,
            style: yearStyle,
            fill: "ink-soft",
          },
          measure,
        ),
      ),
    lines: named.map(at),
    bottom: leading * yearStyle.size,
  };
}

/** Marks with their words, side by side in as many lines as they need. */
function layoutKey(
  key: TimelineContent["key"],
  { x, top, width }: Line & { top: number },
  measure: Measure,
): Marked {
  const sample = 26;
  const all: Marked = { texts: [], marks: [], bottom: top };
  let left = x;
  let line = top;
  for (const { mark, text } of key) {
    const indent = sample + 6;
    const needed = indent + measure(text, keyStyle) + 0.5;
    if (left > x && left + needed > x + width) {
      left = x;
      line = all.bottom;
    }
    const words = setLines(
      {
        name: `key ${mark}`,
        text,
        x: left + indent,
        top: line,
        width: Math.min(needed, x + width - left) - indent,
        style: keyStyle,
      },
      measure,
    );
    // As long as on the chart: what is not known takes time.
    const own = {
      phase: sample,
      "open phase": sample,
      vague: 16,
      event: 9,
      aside: 9,
    };
    const height = mark.endsWith("phase") ? 13 : 9;
    all.texts.push(...words.texts);
    all.marks.push({
      mark,
      box: {
        x: left + (sample - own[mark]) / 2,
        y: line + (leading * keyStyle.size - height) / 2,
        width: own[mark],
        height,
      },
    });
    all.bottom = Math.max(all.bottom, words.bottom + 2);
    left += needed + 18;
  }
  return all;
}
