import { quantize } from "topojson-client";
import {
  filter,
  filterAttachedWeight,
  filterWeight,
  presimplify,
  simplify,
} from "topojson-simplify";
import type * as Topo from "topojson-specification";
import type { BoundaryTopology, Collection } from "./boundaries";

type Rings = readonly (readonly number[])[];
/** The package's types call a ring a pair of numbers; it is a list of arcs. */
type Test = (ring: readonly number[], interior: boolean) => boolean;
type Filter = Parameters<typeof filter>[1] & {};

/**
 * A coarser topology, for a smaller picture. It works on the lines that two
 * countries share, so their borders still meet. A point goes while it spans
 * with its two neighbours a triangle of less than (tolerance / 0.65)² square
 * metres, the relation that mapshaper's `interval` has, with which the file was
 * built. Islands and lakes of less than that go too, and so does any part that
 * a line is all that is left of. A place of which nothing would be left keeps
 * all that it has.
 */
export function simplifyBoundaries(
  topology: BoundaryTopology,
  toleranceMetres: number,
): BoundaryTopology {
  const leastArea = (toleranceMetres / 0.65) ** 2;
  const weighted = presimplify(topology);
  const plain = simplify(weighted, leastArea);
  const small = listArcs(findLost(topology, testsOf(plain, leastArea)));
  const simple =
    small.size === 0 ? plain : simplify(keepArcs(weighted, small), leastArea);
  const isLarge = testsOf(simple, leastArea);
  const isKept: Test = (ring, interior) =>
    ring.every(isIn(small)) || isLarge(ring, interior);
  const { objects, arcs } = filter(simple, isKept as unknown as Filter);
  const kept = {
    ...simple,
    arcs,
    objects: {
      countries: keep(objects.countries),
      lakes: keep(objects.lakes),
      rivers: keep(objects.rivers),
    },
  };
  const { bbox, transform, disputed } = topology;
  // On the grid of the file again: whole numbers, and positions that are equal where they were.
  return {
    ...(transform ? quantize(kept, transform) : kept),
    bbox,
    ...(disputed && { disputed }),
  };
}

/** Whether a ring is large enough to stay. */
function testsOf(simple: Topo.Topology, leastArea: number): Test {
  const [isLarge, isShape] = [
    filterAttachedWeight(simple, leastArea),
    filterWeight(simple, Number.MIN_VALUE),
  ] as unknown as [Test, Test];
  return (ring, interior) => isLarge(ring, interior) && isShape(ring, interior);
}

/** The rings of all places of which no outer ring would stay. */
function findLost({ objects }: BoundaryTopology, isKept: Test): Rings {
  return objects.countries.geometries.flatMap((country) => {
    if (country.properties.role !== "place") return [];
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
    const isLost = polygons.every(([outer = []]) => !isKept(outer, false));
    return isLost ? polygons.flat() : [];
  });
}

function listArcs(rings: Rings): ReadonlySet<number> {
  return new Set(rings.flat().map(indexOf));
}

/** An arc that runs the other way is written as its complement. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function isIn(arcs: ReadonlySet<number>): (arc: number) => boolean {
  return (arc) => arcs.has(indexOf(arc));
}

/** Gives every point of some arcs the weight of an end, so that it stays. */
function keepArcs(
  weighted: ReturnType<typeof presimplify<BoundaryTopology["objects"]>>,
  indices: ReadonlySet<number>,
) {
  const arcs = weighted.arcs.map((arc, index) =>
    indices.has(index) ? arc.map(([x = 0, y = 0]) => [x, y, Infinity]) : arc,
  );
  return { ...weighted, arcs };
}

/** topojson puts a null in the place of a collection that has lost its last shape. */
function keep<Geometry>(
  shapes: Collection<Geometry> | { type: null },
): Collection<Geometry> {
  return shapes.type === null
    ? { type: "GeometryCollection", geometries: [] }
    : shapes;
}
