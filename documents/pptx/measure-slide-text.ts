import type { Measure } from "@/lib/sheet/placed";
import { estimateTextWidth } from "@/lib/text/text-width";

/** How much wider the reader's typeface may run than the estimate. */
const wideFace = 1.1;

/** Width of a text on a slide, in points: in the reader's own typeface, which is not known. */
export const measureSlideText: Measure = (
  text,
  { size, weight, spacing = 0 },
) =>
  wideFace * estimateTextWidth(text, size, weight > 400) +
  spacing * size * text.length;
