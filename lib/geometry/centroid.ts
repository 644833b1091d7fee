import { geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";

/** Centre of area of a shape on the plane, holes taken out, in its units. */
export function centroidOf(shape: Polygon | MultiPolygon): {
  x: number;
  y: number;
} {
  const [x, y] = geoPath().centroid(shape);
  return { x, y };
}
