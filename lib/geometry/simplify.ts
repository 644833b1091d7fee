import { quantize } from "topojson-client";
import {
  filter,
  filterAttachedWeight,
  filterWeight,
  presimplify,
  simplify,
} from "topojson-simplify";
import type { BoundaryTopology, Collection } from "./boundaries";

/**
 * A coarser topology, for a smaller picture. It works on the lines that two
 * countries share, so their borders still meet. A point goes while it spans
 * with its two neighbours a triangle of less than (tolerance / 0.65)² square
 * metres, the relation that mapshaper's `interval` has, with which the file was
 * built. Islands and lakes of less than that go too, and so does any part that
 * a line is all that is left of.
 */
export function simplifyBoundaries(
  topology: BoundaryTopology,
  toleranceMetres: number,
): BoundaryTopology {
  const leastArea = (toleranceMetres / 0.65) ** 2;
  const simple = simplify(presimplify(topology), leastArea);
  const isLarge = filterAttachedWeight(simple, leastArea);
  const isShape = filterWeight(simple, Number.MIN_VALUE);
  const { objects, arcs } = filter(
    simple,
    (ring, interior) => isLarge(ring, interior) && isShape(ring, interior),
  );
  const kept = {
    ...simple,
    arcs,
    objects: {
      countries: keep(objects.countries),
      lakes: keep(objects.lakes),
      rivers: keep(objects.rivers),
    },
  };
  const { bbox, transform } = topology;
  // On the grid of the file again: whole numbers, and positions that are equal where they were.
  return { ...(transform ? quantize(kept, transform) : kept), bbox };
}

/** topojson puts a null in the place of a collection that has lost its last shape. */
function keep<Geometry>(
  shapes: Collection<Geometry> | { type: null },
): Collection<Geometry> {
  return shapes.type === null
    ? { type: "GeometryCollection", geometries: [] }
    : shapes;
}
