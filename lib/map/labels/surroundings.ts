import type { DrawingPoint, Line } from "../../geometry/path";
import type { Rectangle } from "../../geometry/rectangle";
import type { MapDrawing } from "../drawing/map-drawing";
import { listLands, type Land } from "./land";
import { listObstacles, type ObstacleLines } from "./obstacles";

/** What names on a map are judged by, in drawing units. */
export type Surroundings = {
  lands: readonly Land[];
  sea: readonly Line[];
  lakes: readonly Line[];
  lines: ObstacleLines;
  /** Where the symbols of places are. */
  symbols: readonly DrawingPoint[];
  /** The closer extents in which the same map is shown, each at the same size in pixels. */
  closer: readonly Rectangle[];
};

/** With more places than this, whose land a name is on takes too long to tell. */
const mostJudged = 60;

/** The surroundings that a drawing gives its names. */
export function findSurroundings(
  drawing: MapDrawing,
  {
    selected = null,
    isBare = false,
  }: { selected?: string | null; isBare?: boolean } = {},
): Surroundings {
  const isMany = drawing.places.length > mostJudged;
  return {
    lands: isMany ? [] : listLands(drawing.places),
    sea: drawing.sea,
    lakes: drawing.lakes,
    lines: listObstacles(drawing, selected),
    symbols: isBare || isMany ? [] : drawing.places.map(({ marker }) => marker),
    closer: [],
  };
}
