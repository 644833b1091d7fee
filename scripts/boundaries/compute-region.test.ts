import { describe, expect, test } from "vitest";
import { chooseProjection, findSpan } from "./choose-projection.mjs";
import { computeRegion } from "./compute-region.mjs";
import { createPlane } from "./plane.mjs";

/** Positions along the southern and the northern side of a box, the long way round if it is. */
const box = (west: number, east: number, south: number, north: number) => {
  const width = east < west ? east + 360 - west : east - west;
  return Array.from({ length: 9 }, (_, step) => west + (width * step) / 8)
    .map((lon) => (lon > 180 ? lon - 360 : lon))
    .flatMap((lon) => [
      [lon, south],
      [lon, north],
    ]);
};
const projectionOf = (...sides: Parameters<typeof box>) =>
  chooseProjection(findSpan(box(...sides)));

describe("the span of positions", () => {
  test("is the short way round, across the 180th meridian too", () => {
    expect(findSpan(box(113, -135, -47, 20))).toEqual({
      west: 113,
      width: 112,
      south: -47,
      north: 20,
    });
    expect(findSpan(box(46, 88, 35, 56)).width).toBe(42);
  });
});

describe("the projection", () => {
  test("is a cone in the middle latitudes, on both sides of the equator", () => {
    expect(projectionOf(46, 88, 35, 56)).toEqual({
      kind: "albers",
      parallels: [38.5, 52.5],
      origin: { lat: 46, lon: 67 },
    });
    expect(projectionOf(110, 155, -40, -10).kind).toBe("albers");
  });

  test.each([
    ["at the equator", [-18, 51, -35, 37], { lat: 1, lon: 17 }],
    ["across the 180th meridian", [130, -135, -25, 20], { lat: -2, lon: 178 }],
    ["at a pole", [-180, 179, 60, 84], { lat: 90, lon: 11 }],
    ["at the other pole", [-180, 179, -89, -63], { lat: -90, lon: 0 }],
  ] as const)("is a disc %s", (_, sides, origin) => {
    expect(projectionOf(...sides)).toEqual({
      kind: "lambert-azimuthal",
      origin,
    });
  });

  test("is Equal Earth for the world, cut through the Bering Strait", () => {
    expect(projectionOf(-179, 179, -55, 83)).toEqual({
      kind: "equal-earth",
      meridian: 11,
    });
  });
});

describe("a computed region", () => {
  const corners = box(170, -170, -20, -10);
  const region = computeRegion(["TUV", "FJI"], corners);

  test("has its places in order, and its window across the meridian", () => {
    expect(region.places).toEqual(["FJI", "TUV"]);
    expect(region.window.west).toBeGreaterThan(region.window.east);
  });

  test("keeps every place inside its clip, with room on each side", () => {
    const { project } = createPlane(region.projection);
    for (const [x, y] of corners.map(project)) {
      expect(x).toBeGreaterThan(region.clip.west * 0.8);
      expect(x).toBeLessThan(region.clip.east * 0.8);
      expect(y).toBeGreaterThan(region.clip.south * 0.8);
      expect(y).toBeLessThan(region.clip.north * 0.8);
    }
  });

  test("is finer the smaller it is", () => {
    const large = computeRegion(["FJI"], box(100, 160, -50, 0));
    expect(large.tolerances.places).toBeGreaterThan(
      region.tolerances.places * 2,
    );
    expect(large.smallestIslandKm2).toBeGreaterThan(region.smallestIslandKm2);
  });

  test("of a single point shows the land around it", () => {
    const { clip } = computeRegion(["VAT"], [[12.45, 41.9]]);
    expect(clip.east - clip.west).toBeGreaterThan(300_000);
  });

  test("of the world is cut where the globe ends", () => {
    const { clip, window } = computeRegion([], box(-179, 179, -85, 83));
    expect(window).toEqual({ west: -180, south: -90, east: 180, north: 90 });
    expect(clip.east).toBeLessThan(19_000_000);
  });

  test.each([
    ["the north pole", box(-180, 179, 60, 84)],
    ["the south pole", box(-180, 179, -89, -63)],
    ["the world", box(-179, 179, -55, 83)],
  ])("has all of %s on a finite plane, in its clip and window", (_, all) => {
    const { projection, clip, window } = computeRegion([], all);
    expect(window).toMatchObject({ west: -180, east: 180 });
    const { project } = createPlane(projection);
    for (const position of all) {
      const [x, y] = project(position);
      expect(x).toBeGreaterThanOrEqual(clip.west);
      expect(x).toBeLessThanOrEqual(clip.east);
      expect(y).toBeGreaterThanOrEqual(clip.south);
      expect(y).toBeLessThanOrEqual(clip.north);
      expect(position[1]).toBeGreaterThanOrEqual(window.south);
      expect(position[1]).toBeLessThanOrEqual(window.north);
    }
  });
});
