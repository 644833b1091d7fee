import { expect, test } from "vitest";
import { dropSmallIslands } from "./islands.mjs";

const island = (side: number, at: number) => [
  [at, 0],
  [at + side, 0],
  [at + side, side],
  [at, side],
  [at, 0],
];

/** The sides of the islands that are left of a country, in metres. */
function keep(role: "place" | "neighbour", ...sides: number[]): number[] {
  const arcs = sides.map((side, index) => island(side, index * 100_000));
  const topology = {
    type: "Topology",
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "MultiPolygon",
            properties: { iso3: "AAA", role },
            arcs: arcs.map((_, index) => [[index]]),
          },
        ],
      },
    },
    arcs,
  };
  const kept = JSON.parse(dropSmallIslands(JSON.stringify(topology), 25));
  const [country] = kept.objects.countries.geometries;
  if (country === undefined) return [];
  const parts = country.type === "Polygon" ? [country.arcs] : country.arcs;
  return parts.map(([[arc]]: number[][]) => sides[arc ?? 0]);
}

test("a country loses its small islands", () => {
  expect(keep("neighbour", 90_000, 6_000, 4_000)).toEqual([90_000, 6_000]);
  expect(keep("place", 90_000, 6_000, 4_000)).toEqual([90_000, 6_000]);
});

test("a neighbour of small islands goes, and a place of them stays", () => {
  expect(keep("neighbour", 1_000, 900)).toEqual([]);
  expect(keep("place", 1_000, 900, 50)).toEqual([1_000, 900]);
});
