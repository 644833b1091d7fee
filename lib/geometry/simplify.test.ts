import { quantize } from "topojson-client";
import { describe, expect, test } from "vitest";
import {
  borderLines,
  readBoundaries,
  type BoundaryTopology,
} from "./boundaries";
import { neighboursOf } from "./neighbours";
import { simplifyBoundaries } from "./simplify";
import { createSample } from "./topology.sample";

/** The bend of 40 m in a border of 2 km spans 40,000 m², which is (130 / 0.65)². */
const bend = 130;

/** The sample with a country that is one island of 100 by 100 m. */
function withIsland(role: "place" | "neighbour"): BoundaryTopology {
  const sample = createSample();
  sample.objects.countries.geometries.push({
    type: "Polygon",
    properties: { iso3: "TTT", role },
    arcs: [[sample.arcs.length]],
  });
  sample.arcs.push([
    [2600, 100],
    [2700, 100],
    [2700, 200],
    [2600, 200],
    [2600, 100],
  ]);
  return sample;
}

describe("simplifyBoundaries", () => {
  test("changes nothing where every bend is larger", () => {
    const sample = createSample();
    expect(readBoundaries(simplifyBoundaries(sample, 10))).toEqual(
      readBoundaries(sample),
    );
  });

  test("drops a bend as soon as its triangle is smaller than (tolerance / 0.65)²", () => {
    const middleOf = (tolerance: number) =>
      borderLines(simplifyBoundaries(createSample(), tolerance))
        .places.coordinates.find(([from]) => from?.[0] === 1000)
        ?.slice(1, -1);
    expect(middleOf(bend - 1)).toEqual([[1040, 1000]]);
    expect(middleOf(bend + 1)).toEqual([]);
  });

  test("leaves shared borders shared", () => {
    const coarse = simplifyBoundaries(createSample(), bend + 1);
    expect(neighboursOf(coarse)).toEqual([["AAA", "BBB"]]);
    const { arcs } = coarse.objects.countries.geometries[1] ?? {};
    expect(arcs?.[0]).toContain(~0);
  });

  test("drops an exclave that shrinks to nothing, and its hole with it", () => {
    const { countries } = readBoundaries(
      simplifyBoundaries(createSample(), 200),
    );
    expect(countries[0]?.geometry.coordinates).toHaveLength(1);
    expect(countries[1]?.geometry.coordinates).toHaveLength(1);
  });

  test("keeps a place of which nothing would be left, but no such neighbour", () => {
    const findIsland = (role: "place" | "neighbour") =>
      readBoundaries(simplifyBoundaries(withIsland(role), 200)).countries.find(
        ({ iso3 }) => iso3 === "TTT",
      );
    expect(findIsland("place")?.geometry.coordinates).toEqual([
      [
        [2600, 100],
        [2700, 100],
        [2700, 200],
        [2600, 200],
        [2600, 100],
      ],
    ]);
    expect(findIsland("neighbour")).toBeUndefined();
  });

  test("straightens rivers, and drops lakes that are too small", () => {
    const coarse = readBoundaries(simplifyBoundaries(createSample(), 200));
    expect(coarse.lakes).toEqual([]);
    expect(coarse.rivers[0]?.geometry.coordinates).toEqual([
      [
        [100, 100],
        [900, 900],
      ],
    ]);
  });

  test("stays on the grid of the file, and keeps its edge", () => {
    const file = {
      ...quantize(createSample(), 301),
      bbox: createSample().bbox,
    };
    const coarse = simplifyBoundaries(file, bend + 1);
    expect(coarse.transform).toEqual(file.transform);
    expect(coarse.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(coarse.bbox).toEqual([0, 0, 3000, 2000]);
  });

  test("leaves the topology that it is given as it was", () => {
    const sample = createSample();
    simplifyBoundaries(sample, 200);
    expect(sample).toEqual(createSample());
  });
});
