import { estimateTextWidth } from "../text/text-width";
import { bands, type Band } from "./bands";
import type { DrawnLandmark } from "./drawing/map-drawing";

/** Heights of a line of a label, in type sizes. */
export const lineHeight = 1.15;

/** The size of the name of a sea, lake or neighbour in a band, in pixels; of none where it has none. */
export function sizeOfLandmark(
  { name, kind }: Pick<DrawnLandmark, "name" | "kind">,
  band: Band,
): { width: number; height: number } {
  const size = bands[band].landmark ?? 0;
  const lines = name.split("\n");
  const spacing = kind === "neighbour" ? 1.16 : 1;
  const widths = lines.map((line) => estimateTextWidth(line, size) * spacing);
  return {
    width: Math.max(...widths) + 4,
    height: lines.length * size * lineHeight + 2,
  };
}
