import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadMarkers } from "./spread-markers";

const distance = (one: { x: number; y: number }, other: typeof one) =>
  Math.hypot(one.x - other.x, one.y - other.y);

test("markers that are far enough apart stay where they are", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ];
  expect(spreadMarkers(points, 20)).toEqual(points);
});

test("two on one spot stand beside each other, on both sides of it", () => {
  const [left, right] = spreadMarkers(
    [
      { x: 5, y: 7 },
      { x: 5, y: 7 },
    ],
    20,
  );
  expect(left).toEqual({ x: -5, y: 7 });
  expect(right).toEqual({ x: 15, y: 7 });
});

test("any few in a crowd can be told apart", () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 40 }),
    y: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 5 }), (points) => {
      const moved = spreadMarkers(points, 20);
      moved.forEach((one, index) => {
        for (const other of moved.slice(index + 1))
          expect(distance(one, other)).toBeGreaterThan(15);
      });
    }),
  );
});
