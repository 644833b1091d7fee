import type { Line } from "../../geometry/path";
import { overlap, surround, type Rectangle } from "../../geometry/rectangle";
import { shareOnLand } from "../../geometry/land-share";
import type { DrawnPlace } from "../drawing/map-drawing";
import { costs } from "./costs";

/** The land of a place in drawing units, with its box so that what is far away is soon known. */
export type Land = { id: string; rings: readonly Line[]; box: Rectangle };

/** The land of all places that have a shape. */
export function listLands(
  places: readonly Pick<DrawnPlace, "id" | "rings">[],
): Land[] {
  return places.flatMap(({ id, rings }) => {
    const box = surround(rings.flat());
    return box === null ? [] : [{ id, rings, box }];
  });
}

/** How much of a box in drawing units lies on each land that it touches. */
function sharesOfLand(
  box: Rectangle,
  lands: readonly Land[],
): { id: string; share: number }[] {
  return lands
    .filter((land) => overlap(box, land.box))
    .map(({ id, rings }) => ({ id, share: shareOnLand(box, rings) }));
}

/**
 * What it costs a name to lie on the land of other places, and, where it has land of its own, at sea
 * or in a country that is no place.
 */
export function costOfLand(
  box: Rectangle,
  own: string,
  lands: readonly Land[],
  sea: readonly Line[],
): number {
  let [foreign, beyond] = [0, 1];
  for (const { id, share } of sharesOfLand(box, lands)) {
    beyond -= share;
    if (id !== own) foreign += share;
  }
  const cost = costs.foreignLand * foreign;
  const hasLand = lands.some(({ id }) => id === own);
  if (!hasLand || beyond <= 0) return cost;
  const atSea = Math.min(shareOnLand(box, sea), beyond);
  return cost + costs.sea * atSea + costs.neighbourLand * (beyond - atSea);
}

/** How much of a box in drawing units lies on places, 0 to 1. */
export function shareOnPlaces(box: Rectangle, lands: readonly Land[]): number {
  return sharesOfLand(box, lands).reduce((sum, { share }) => sum + share, 0);
}
