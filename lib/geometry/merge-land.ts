import type { MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import type { BoundaryTopology } from "./boundaries";

/** All countries as one shape, in metres: what is outside of it, or a hole in it, is sea. */
export function mergeLand(topology: BoundaryTopology): MultiPolygon {
  return merge(topology, topology.objects.countries.geometries);
}
