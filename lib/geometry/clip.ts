import { geoIdentity, geoStream } from "d3-geo";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

/** A rectangle on the plane, in metres east and north of the projection's origin. */
export type PlaneBox = {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
};

/**
 * The lines or rings of a geometry as far as they lie in a box on the plane, in metres. Rings are
 * closed along the edge of the box; their last position repeats the first.
 */
export function clipToBox(
  geometry: MultiLineString | Polygon | MultiPolygon,
  box: PlaneBox,
): Position[][] {
  const isClosed = geometry.type !== "MultiLineString";
  const lines: Position[][] = [];
  let line: Position[] = [];
  const clip = geoIdentity().clipExtent([
    [box.minX, box.minY],
    [box.maxX, box.maxY],
  ]);
  geoStream(
    geometry,
    clip.stream({
      point: (x, y) => void line.push([x, y]),
      lineStart: () => {
        line = [];
      },
      lineEnd: () => {
        const [first] = line;
        if (isClosed && first !== undefined) line.push(first);
        lines.push(line);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return lines;
}
