import {
  createProjection,
  type ProjectionSettings,
} from "../geometry/projection";
import type { MapDrawing } from "../map/drawing/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import { distanceBetween } from "../geometry/direction";

/** A scale bar: how far it reaches on the ground, and how long it is in the figure. */
export type ScaleBar = { kilometres: number; width: number };

/**
 * The longest bar of round kilometres that is no longer than `maxWidth`. It is true along the parallel
 * through the middle of the extent; elsewhere an equal-area map stretches one way as it shrinks the
 * other. `unitsPerDrawingUnit` is the scale of the map in the figure.
 */
export function chooseScaleBar(
  { unitMetres }: Pick<MapDrawing, "unitMetres">,
  projection: ProjectionSettings,
  extent: Rectangle,
  unitsPerDrawingUnit: number,
  maxWidth: number,
): ScaleBar {
  const metres = unitMetres / unitsPerDrawingUnit;
  const unitsPerKilometre =
    (1000 / metres) * stretchAt(projection, middleOf(extent, unitMetres));
  const longest = maxWidth / unitsPerKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((one) => one * power <= longest) ?? 1;
  const kilometres = step * power;
  return { kilometres, width: kilometres * unitsPerKilometre };
}

/** Middle of an extent on the plane: metres east and north. */
function middleOf(extent: Rectangle, unitMetres: number) {
  return {
    x: (extent.x + extent.width / 2) * unitMetres,
    y: -(extent.y + extent.height / 2) * unitMetres,
  };
}

/** Plane metres for a metre on the ground, along the parallel at a point of the plane. */
function stretchAt(
  projection: ProjectionSettings,
  point: { x: number; y: number },
): number {
  const plane = createProjection(projection);
  const { lat, lon } = plane.unproject(point);
  const [west, east] = [lon - 0.1, lon + 0.1];
  const one = plane.project({ lat, lon: west });
  const other = plane.project({ lat, lon: east });
  const real = 1000 * distanceBetween({ lat, lon: west }, { lat, lon: east });
  return Math.hypot(other.x - one.x, other.y - one.y) / real;
}
