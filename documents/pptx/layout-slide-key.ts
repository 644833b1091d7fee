import type { Rectangle } from "@/lib/geometry/rectangle";
import { breakLines } from "@/lib/sheet/break-lines";
import { measureSlideText } from "./measure-slide-text";
import { leastType, pointsPerInch, slideLayout } from "./slide-layout";

/** Inches of a line of type, of the row of an entry where there is room, and of the sample before its words. */
const line = (1.2 * leastType) / pointsPerInch;
const tallest = 0.28;
const indent = 0.44;

/** Inches between columns. */
const gutter = 0.12;

export type SlideKeyEntry = {
  /** Of its words, in inches on the slide. */
  words: Rectangle;
  /** Where its sample begins and its middle lies. */
  sample: { x: number; y: number };
};

export const slideKey = { size: leastType, line };

/**
 * The key of a slide, in inches: where its title begins, and its entries under it. They are in one column if
 * all have room, else in two, each as wide as its words need. Words that are too long for it are broken, not
 * set smaller; what then needs more than its room grows upwards, into that of the text beside the map.
 */
export function layoutSlideKey(texts: readonly string[]): {
  top: number;
  entries: SlideKeyEntry[];
} {
  const { x, y, w, h } = slideLayout.legend;
  const single = breakAll(texts, w - indent);
  const columns =
    (1 + sum(single)) * line <= h
      ? [{ lines: single, left: 0, width: w }]
      : splitBest(texts, w - gutter);
  const lines = Math.max(...columns.map((column) => sum(column.lines)));
  const height = Math.max(h, (1 + lines) * line);
  const top = y + h - height;
  return {
    top,
    entries: columns.flatMap((column) =>
      stack(column.lines, {
        x: x + column.left,
        y: top + line,
        width: column.width,
        height: height - line,
      }),
    ),
  };
}

type KeyColumn = { lines: number[]; left: number; width: number };

/** The split into two columns whose higher one has the fewest lines. */
function splitBest(texts: readonly string[], width: number): KeyColumn[] {
  const half = Math.ceil(texts.length / 2);
  const columns = [texts.slice(0, half), texts.slice(half)];
  const shares = Array.from({ length: 9 }, (_, step) => 0.3 + step * 0.05);
  const [best] = shares
    .map((share) => {
      const widths = [width * share, width * (1 - share)];
      const broken = columns.map((column, at) =>
        breakAll(column, (widths[at] ?? 0) - indent),
      );
      return { share, widths, broken, height: Math.max(...broken.map(sum)) };
    })
    .sort(
      (one, other) =>
        one.height - other.height ||
        Math.abs(one.share - 0.5) - Math.abs(other.share - 0.5),
    );
  return (best?.broken ?? []).map((lines, at) => ({
    lines,
    left: at === 0 ? 0 : (best?.widths[0] ?? 0) + gutter,
    width: best?.widths[at] ?? 0,
  }));
}

/** How many lines each text takes in a width of inches. */
function breakAll(texts: readonly string[], width: number): number[] {
  const style = { size: leastType, weight: 400 } as const;
  return texts.map(
    (text) =>
      breakLines(text, width * pointsPerInch, (part) =>
        measureSlideText(part, style),
      ).length,
  );
}

const sum = (lines: readonly number[]) =>
  lines.reduce((total, count) => total + count, 0);

/** Entries one under the other, apart as far as there is room. */
function stack(lines: readonly number[], box: Rectangle): SlideKeyEntry[] {
  const space = Math.max(0, box.height - sum(lines) * line) / lines.length;
  const gap = Math.min(space, tallest - line);
  let top = box.y;
  return lines.map((count) => {
    const height = count * line + gap;
    const entry = {
      words: {
        x: box.x + indent,
        y: top,
        width: box.width - indent,
        height,
      },
      sample: { x: box.x, y: top + height / 2 },
    };
    top += height;
    return entry;
  });
}
