import { describe, expect, test } from "vitest";
import { parseOwnShapes } from "./own-shapes.mjs";

const square = [
  [10, 0],
  [11, 0],
  [11, 1],
  [10, 0],
];
const feature = (code: unknown, ring: unknown = square) => ({
  type: "Feature",
  properties: { code },
  geometry: { type: "Polygon", coordinates: [ring] },
});
const parse = (...features: unknown[]) =>
  parseOwnShapes(
    JSON.stringify({ type: "FeatureCollection", features }),
    "mine.geojson",
    "code",
  );

test("an author's shapes are taken by the property that has their codes", () => {
  const shapes = parse(feature("KE-01"), feature("KE-02"));
  expect(shapes.map(({ properties }) => properties.iso3)).toEqual([
    "KE-01",
    "KE-02",
  ]);
});

describe("refused, with the feature and what to do", () => {
  test.each([
    [
      "a code that no place can have",
      feature("Nairobi County"),
      /feature 1 \(Nairobi County\): "code" is "Nairobi County" \(use a code/,
    ],
    ["no code", feature(undefined), /feature 1: "code" is missing/],
    [
      "metres for degrees",
      feature(
        "KE-01",
        square.map(([x = 0, y = 0]) => [x * 1e5, y]),
      ),
      /ring 1 has \[1000000, 0\] in it, which is not on the globe/,
    ],
    [
      "latitude before longitude",
      feature(
        "KE-01",
        square.map(([x = 0, y = 0]) => [y, x + 100]),
      ),
      /which is not on the globe/,
    ],
    [
      "a ring that is not closed",
      feature("KE-01", square.slice(0, 3).concat([[5, 5]])),
      /ring 1 is not closed/,
    ],
    [
      "a ring of two positions",
      feature("KE-01", square.slice(0, 2)),
      /ring 1 has fewer than four positions/,
    ],
    [
      "a line",
      {
        type: "Feature",
        properties: { code: "KE-01" },
        geometry: { type: "LineString", coordinates: square },
      },
      /is a LineString \(give a Polygon/,
    ],
    [
      "no geometry",
      { type: "Feature", properties: { code: "KE-01" }, geometry: null },
      /feature without a geometry/,
    ],
  ])("%s", (_, bad, message) => {
    expect(() => parse(bad)).toThrow(message);
  });

  test("one code twice, beside all else that is wrong", () => {
    expect(() => parse(feature("KE-01"), feature("KE-01"), feature(7))).toThrow(
      /mine\.geojson:\n {2}feature 2 \(KE-01\): another feature has this code[^]*\n {2}feature 3 \(7\)/,
    );
  });

  test.each([
    ["[1", /mine\.geojson: is not JSON/],
    ['{"type":"Topology"}', /is a Topology and no FeatureCollection/],
    ['{"type":"FeatureCollection","features":[]}', /has no features/],
  ])("%s", (text, message) => {
    expect(() => parseOwnShapes(text, "mine.geojson", "code")).toThrow(message);
  });
});
