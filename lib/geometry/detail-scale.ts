import type { BoundaryTopology } from "./boundaries";

/** Metres from the western to the eastern edge of a region that is drawn at scale 1. */
const usualWidth = 5_500_000;

/**
 * How much coarser than usual a region is drawn, and how much closer a reader may come to it: a
 * power of two, 1 for a region of the usual width, 8 for the world.
 */
export function detailScaleOf({
  bbox: [west, , east],
}: Pick<BoundaryTopology, "bbox">): number {
  return 2 ** Math.round(Math.log2((east - west) / usualWidth));
}
