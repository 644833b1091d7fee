import type { BoundaryTopology } from "./boundaries";

type Codes = [left: string, middle: string, right: string];

/**
 * A map of 3 by 2 km: three countries side by side and the sea in the east. The
 * left one has an exclave inside the middle one, the middle one a lake.
 */
export function createSample(
  [left, middle, right]: Codes = ["AAA", "BBB", "CCC"],
  places: readonly string[] = ["AAA", "BBB"],
): BoundaryTopology {
  const describe = (iso3: string) => ({
    iso3,
    role: places.includes(iso3) ? ("place" as const) : ("neighbour" as const),
  });
  return {
    type: "Topology",
    bbox: [0, 0, 3000, 2000],
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "MultiPolygon",
            properties: describe(left),
            arcs: [[[0, 1]], [[8]]],
          },
          {
            type: "Polygon",
            properties: describe(middle),
            arcs: [[4, 2, 3, ~0], [~8]],
          },
          {
            type: "Polygon",
            properties: describe(right),
            arcs: [[6, 7, 5, ~2]],
          },
        ],
      },
      lakes: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", properties: { name: "Lake" }, arcs: [[9]] },
        ],
      },
      rivers: {
        type: "GeometryCollection",
        geometries: [
          { type: "LineString", properties: { name: "River" }, arcs: [10] },
        ],
      },
    },
    arcs: [
      // Left and middle: a bend of 40 m in a border of 2 km.
      [
        [1000, 0],
        [1040, 1000],
        [1000, 2000],
      ],
      [
        [1000, 2000],
        [0, 2000],
        [0, 0],
        [1000, 0],
      ],
      // Middle and right.
      [
        [2000, 0],
        [2000, 2000],
      ],
      [
        [2000, 2000],
        [1000, 2000],
      ],
      [
        [1000, 0],
        [2000, 0],
      ],
      [
        [2500, 2000],
        [2000, 2000],
      ],
      [
        [2000, 0],
        [2500, 0],
      ],
      // The coast.
      [
        [2500, 0],
        [2500, 2000],
      ],
      // The exclave, 200 by 200 m.
      [
        [1400, 1400],
        [1600, 1400],
        [1600, 1600],
        [1400, 1600],
        [1400, 1400],
      ],
      [
        [1200, 400],
        [1400, 400],
        [1400, 600],
        [1200, 400],
      ],
      [
        [100, 100],
        [500, 520],
        [900, 900],
      ],
    ],
  };
}
