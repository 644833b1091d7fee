import { describe, expect, test } from "vitest";
import { turnBox, turnOf, turnShapes } from "./turn.mjs";

const ring = (...lons: number[]) => [
  ...lons.map((lon, index) => [lon, index % 2 === 0 ? 0 : 10]),
  [lons[0] ?? 0, 0],
];
const shape = (coordinates: number[][][]) => ({
  geometry: { type: "Polygon" as const, coordinates },
});
const lonsOf = (shapes: ReturnType<typeof turnShapes>) =>
  shapes.flatMap(({ geometry }) =>
    geometry.coordinates.flat(2).map((position) => (position as number[])[0]),
  );

test("a globe is turned only for a region that its cut would part", () => {
  const at = (lon: number) => ({
    kind: "albers" as const,
    parallels: [10, 20] as [number, number],
    origin: { lat: 15, lon },
  });
  const window = { west: 5, south: 0, east: 125, north: 50 };
  expect(turnOf({ window, projection: at(67) })).toBe(0);
  const across = { ...window, west: 150, east: -150 };
  expect(turnOf({ window: across, projection: at(178) })).toBe(178);
  expect(turnBox(across, 178)).toEqual({ ...window, west: -28, east: 32 });
});

describe("shapes on a turned globe", () => {
  test("are in one piece where they cross the 180th meridian", () => {
    const crossing = turnShapes([shape([ring(170, 175, -170)])], 178);
    expect(crossing[0]?.geometry.coordinates).toHaveLength(1);
    expect(lonsOf(crossing)).toEqual([-8, -3, 12, -8]);
  });

  test("meet where the source has cut them at it", () => {
    const halves = turnShapes(
      [shape([ring(170, 180)]), shape([ring(-180, -170)])],
      178,
    );
    expect(lonsOf(halves)).toEqual([-8, 2, -8, 2, 12, 2]);
  });

  test("come twice where they pass the new edge", () => {
    const parts = turnShapes([shape([ring(-10, 10)])], 180)[0];
    expect(parts?.geometry.coordinates).toHaveLength(2);
  });

  test("keep a pole inside", () => {
    const round = [0, 90, 180, -90, 0].map((lon) => [lon, -70]);
    const [polar] = turnShapes([shape([round])], 0);
    const lats = polar?.geometry.coordinates
      .flat(2)
      .map((position) => (position as number[])[1] ?? 0);
    expect(Math.min(...(lats ?? []))).toBe(-90);
  });
});
