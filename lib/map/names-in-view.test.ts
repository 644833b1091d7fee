import { expect, test } from "vitest";
import { samplePoints, spotForName } from "./names-in-view";

const view = { x: 100, y: 50, width: 900, height: 700 };
const points = samplePoints(view);

test("the points are spread over the view", () => {
  expect(points).toHaveLength(63);
  expect(points[0]).toEqual({ x: 150, y: 100 });
  expect(points.at(-1)).toEqual({ x: 950, y: 700 });
});

test("a place that fills the view is named in its middle", () => {
  expect(spotForName(points, [])).toEqual({ x: 550, y: 400 });
});

test("a place on the left is named on the left, beside what stands there", () => {
  const left = points.filter(({ x }) => x < 400);
  expect(spotForName(left, [])).toEqual({ x: 250, y: 400 });
  const spot = spotForName(left, [{ x: 0, y: 350, width: 500, height: 100 }]);
  expect(spot?.x).toBe(250);
  expect(Math.abs((spot?.y ?? 400) - 400)).toBe(100);
});

test("a corner of a place is not named, nor a place without room", () => {
  expect(spotForName(points.slice(0, 9), [])).toBeNull();
  expect(spotForName(points, [view])).toBeNull();
});
