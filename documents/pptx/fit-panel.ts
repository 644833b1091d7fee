import { breakLines } from "@/lib/sheet/break-lines";
import { measureArial } from "@/lib/text/arial-widths";
import { formatNumbers } from "@/lib/text/number-ranges";
import type { ReportLine } from "../report/report-content";
import { layoutSlideKey } from "./layout-slide-key";
import { leastType, pointsPerInch, slideLayout } from "./slide-layout";

/** Points of the text beside the map, the best first. */
const sizes = [13, 11, 10, leastType] as const;

/** Inches between the text and the key under it. */
const gap = 0.08;

/** Points: of a line, as a share of its type, and after each paragraph. */
const leading = 1.2;
export const paragraphGap = 4;

/** Height in inches that the text beside the map has over a key with these entries. */
export function heightOfPanel(entries: readonly string[]): number {
  return layoutSlideKey(entries).top - gap - slideLayout.panel.y;
}

/**
 * The largest size at which all lines have room beside the map. What has none in the smallest is left out
 * from the end, and `more` says where it is.
 */
export function fitPanel(
  lines: readonly ReportLine[],
  height: number,
  more: ReportLine,
): { lines: ReportLine[]; size: number } {
  const size = sizes.find((one) => heightOf(lines, one) <= height);
  if (size !== undefined) return { lines: [...lines], size };
  let count = lines.length - 1;
  while (
    count > 1 &&
    heightOf([...lines.slice(0, count), more], leastType) > height
  )
    count -= 1;
  return { lines: [...lines.slice(0, count), more], size: leastType };
}

/** In inches. */
function heightOf(lines: readonly ReportLine[], size: number): number {
  const width = slideLayout.panel.w * pointsPerInch;
  const points = lines.map(({ label, text, notes }) => {
    const said = [
      label === null ? text : `${label}: ${text}`,
      ...(notes.length === 0 ? [] : [`[${formatNumbers(notes)}]`]),
    ].join(" ");
    const broken = breakLines(said, width, (part) => measureArial(part, size));
    return Math.max(1, broken.length) * leading * size + paragraphGap;
  });
  return points.reduce((sum, one) => sum + one, 0) / pointsPerInch;
}
