import type { Fill } from "../map/role-fills";
import { lightFills } from "../theme/fills";
import { lightPalette } from "../theme/tokens";

/** What stands for a role where sources disagree on it: slanting lines over the fill. */
export const disagreed = "disagreed";

/** What fills a place or a sample in the key. */
export type SheetFill = Fill | typeof disagreed;

/** The colour of a fill on white paper. */
export function colourOf(fill: Fill): string {
  switch (fill) {
    case "plain":
      return lightPalette["map-place"];
    case "unknown":
      return lightPalette["map-unknown"];
    case "step-0":
    case "step-1":
    case "step-2":
    case "step-3":
      return lightPalette[`map-${fill}`];
    default:
      return lightFills[fill];
  }
}
