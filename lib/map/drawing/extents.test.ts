import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extentOfPlace, extentOfRegion, mapAspect } from "./extents";
import { isInside, type Rectangle } from "../../geometry/rectangle";

const region = extentOfRegion([
  { x: -4000, y: -3000, width: 2000, height: 1500 },
  { x: 1000, y: 500, width: 3000, height: 2500 },
]);

const markers = [
  { x: -2500, y: -2000 },
  { x: 2500, y: 1500 },
];

describe("frames", () => {
  test("the region's extent holds every place, with a margin", () => {
    expect(
      isInside({ x: -4000, y: -3000, width: 8000, height: 6000 }, region),
    ).toBe(true);
    expect(region.x).toBeLessThan(-4000);
  });

  test("every extent has the map's aspect, stays in the region's and shows all markers", () => {
    const place = fc.record({
      x: fc.integer({ min: -4000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 2000 }),
      width: fc.integer({ min: 0, max: 1000 }),
      height: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(place, (one) => {
        const extent = extentOfPlace(one, markers, region);
        expect(extent.width / extent.height).toBeCloseTo(mapAspect, 3);
        expect(isInside(extent, grow(region, 6))).toBe(true);
        expect(isInside(one, grow(extent, 6))).toBe(true);
        for (const { x, y } of markers) {
          expect(isInside({ x, y, width: 0, height: 0 }, extent)).toBe(true);
        }
      }),
    );
  });

  test("a small place of a region full of places is shown with its nearest ones, a large one with all", () => {
    const all = [
      ...[-4000, 4000].flatMap((x) => [-3000, 3000].map((y) => ({ x, y }))),
      ...[0, 200, 400, 600].map((x) => ({ x, y: 0 })),
    ];
    const islet = { x: 0, y: 0, width: 0, height: 0 };
    const extent = extentOfPlace(islet, all, region);
    expect(extent.width).toBeLessThan(0.25 * region.width);
    expect(extent.width).toBeGreaterThanOrEqual(0.2 * region.width - 10);
    expect(extent.width / extent.height).toBeCloseTo(mapAspect, 3);
    for (const x of [0, 200, 400, 600])
      expect(isInside({ x, y: 0, width: 0, height: 0 }, extent)).toBe(true);
    const corner = extentOfPlace({ ...islet, x: 4000, y: 3000 }, all, region);
    expect(isInside(corner, grow(region, 6))).toBe(true);
    const large = { x: -2000, y: -1000, width: 4000, height: 500 };
    expect(extentOfPlace(large, all, region)).toEqual(region);
  });

  test("a place among the markers is shown closer than the whole region", () => {
    const near = extentOfPlace(
      { x: 0, y: 0, width: 10, height: 10 },
      markers,
      region,
    );
    const far = extentOfPlace(
      { x: -4000, y: -3000, width: 8000, height: 6000 },
      markers,
      region,
    );
    expect(near.width).toBeLessThan(region.width);
    expect(far).toEqual(region);
  });
});

/** A little more room on each side, for rounding to whole units. */
function grow(extent: Rectangle, by: number): Rectangle {
  return {
    x: extent.x - by,
    y: extent.y - by,
    width: extent.width + 2 * by,
    height: extent.height + 2 * by,
  };
}
