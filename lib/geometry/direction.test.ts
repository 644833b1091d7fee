import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  directions,
  directionTo,
  distanceBetween,
  roundDistance,
} from "./direction";

const ashgabat = { lat: 37.95, lon: 58.3833 };
const astana = { lat: 51.1801, lon: 71.446 };
const point = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe("distances", () => {
  test("Ashgabat to Astana is some 1,790 km along the great circle", () => {
    expect(distanceBetween(ashgabat, astana)).toBeGreaterThan(1770);
    expect(distanceBetween(ashgabat, astana)).toBeLessThan(1810);
  });

  test("are the same both ways, and nothing from a point to itself", () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(distanceBetween(one, other)).toBeCloseTo(
          distanceBetween(other, one),
          6,
        );
        expect(distanceBetween(one, one)).toBe(0);
      }),
    );
  });

  test("are rounded as people say them, and never to nothing", () => {
    expect([3, 47, 472, 1790].map(roundDistance)).toEqual([10, 50, 450, 1800]);
  });
});

describe("directions", () => {
  test("are those of the compass", () => {
    const at = { lat: 45, lon: 60 };
    expect(directionTo(at, { lat: 50, lon: 60 })).toBe("n");
    expect(directionTo(at, { lat: 45, lon: 62 })).toBe("e");
    expect(directionTo(at, { lat: 40, lon: 60 })).toBe("s");
    expect(directionTo(at, { lat: 48, lon: 56 })).toBe("nw");
    expect(directionTo(ashgabat, astana)).toBe("ne");
  });

  test("go the short way over the 180th meridian", () => {
    expect(directionTo({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBe("e");
  });

  test("there is always one of the eight", () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(directions).toContain(directionTo(one, other));
      }),
    );
  });
});
