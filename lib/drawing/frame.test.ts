import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framePlace, frameRegion, mapAspect } from "./frame";
import { isInside } from "./rectangle";

const region = frameRegion([
  { x: -4000, y: -3000, width: 2000, height: 1500 },
  { x: 1000, y: 500, width: 3000, height: 2500 },
]);

describe("frames", () => {
  test("the region's cut holds every place, with a margin", () => {
    expect(isInside({ x: -4000, y: -3000, width: 8000, height: 6000 }, region)).toBe(true);
    expect(region.x).toBeLessThan(-4000);
  });

  test("every cut has the map's aspect and stays within the region's", () => {
    const place = fc.record({
      x: fc.integer({ min: -4000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 2000 }),
      width: fc.integer({ min: 0, max: 1000 }),
      height: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(place, (one) => {
        const frame = framePlace(one, region);
        expect(frame.width / frame.height).toBeCloseTo(mapAspect, 3);
        const slack = { ...region, x: region.x - 6, y: region.y - 6 };
        expect(
          isInside(frame, { ...slack, width: region.width + 12, height: region.height + 12 }),
        ).toBe(true);
      }),
    );
  });

  test("a small place is shown with its surroundings, a large one with the whole region", () => {
    const small = framePlace({ x: 0, y: 0, width: 10, height: 10 }, region);
    const large = framePlace({ x: -4000, y: -3000, width: 8000, height: 6000 }, region);
    expect(small.width).toBeGreaterThan(region.width / 2);
    expect(small.width).toBeLessThan(region.width);
    expect(large.width).toBe(region.width);
  });
});
