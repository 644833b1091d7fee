import { mapAspect } from "../map/drawing/extents";
import { sizeMillimetres, unitMillimetres } from "./figure-form";
import {
  joinFigure,
  type FigureLayout,
  type FigureRequest,
} from "./figure-layout";
import { layoutDisclaimer } from "./layout-foot";
import { mapSizesOf } from "./layout-inset";
import { layoutMap } from "./layout-map";
import type { Measure } from "./placed";

/** Half of the stroke of the frame, which must not be cut at the edge. */
const edge = 0.5;

/** The map and nothing else but what its boundaries imply, which stands under every picture. */
export function layoutMapAlone(
  request: FigureRequest,
  measure: Measure,
): FigureLayout {
  const { content, form } = request;
  const full = sizeMillimetres[form.size] / unitMillimetres;
  const column = { x: edge, width: full - 2 * edge };
  const map = layoutMap(
    {
      ...request,
      box: { ...column, y: edge, height: column.width / mapAspect },
      places: content.places,
      selected: content.selected,
      sizes: mapSizesOf(form.size),
    },
    measure,
  );
  const disclaimer = layoutDisclaimer(
    content,
    { ...column, top: map.box.y + map.box.height + 4 },
    { size: 11, isShort: true },
    measure,
  );
  return joinFigure(
    { width: full, height: Math.ceil(disclaimer.bottom + 2) },
    map,
    [disclaimer],
  );
}
