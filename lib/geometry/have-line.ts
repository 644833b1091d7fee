import { neighbors } from "topojson-client";
import type { BoundaryTopology } from "./boundaries";

/** Whether two of these shapes, by their codes, have a line between them on the map. */
export function haveLine(
  topology: BoundaryTopology,
  codes: readonly string[],
): boolean {
  const shapes = topology.objects.countries.geometries.filter(
    ({ properties }) => codes.includes(properties.iso3),
  );
  return neighbors(shapes).some((beside) => beside.length > 0);
}
