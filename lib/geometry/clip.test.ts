import { describe, expect, test } from "vitest";
import { clipToBox } from "./clip";

const box = { minX: 0, minY: 0, maxX: 10, maxY: 10 };

describe("clipToBox", () => {
  test("cuts a line at the edge of the box", () => {
    const line = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [-5, 5],
          [5, 5],
        ],
      ],
    };
    expect(clipToBox(line, box)).toEqual([
      [
        [0, 5],
        [5, 5],
      ],
    ]);
  });

  test("closes a ring along the edge of the box", () => {
    const square = {
      type: "Polygon" as const,
      coordinates: [
        [
          [5, 5],
          [15, 5],
          [15, 15],
          [5, 15],
          [5, 5],
        ],
      ],
    };
    const [ring, ...others] = clipToBox(square, box);
    expect(others).toEqual([]);
    expect(ring?.at(0)).toEqual(ring?.at(-1));
    expect(new Set(ring?.map((position) => position.join()))).toEqual(
      new Set(["5,5", "10,5", "10,10", "5,10"]),
    );
  });

  test("leaves out what lies outside", () => {
    const far = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [20, 20],
          [30, 30],
        ],
      ],
    };
    expect(clipToBox(far, box)).toEqual([]);
  });
});
