import { describe, expect, test } from "vitest";
import { formatPath, toDrawing, toLines } from "./path";

const square = [
  [0, 0],
  [4000, 0],
  [4000, 4000],
  [0, 4000],
  [0, 0],
];

const speck = [
  [0, 0],
  [90, 0],
  [0, 90],
  [0, 0],
];

describe("toLines", () => {
  test("north is up", () => {
    expect(toDrawing(800, 400)).toEqual({ x: 2, y: -1 });
  });

  test("points that fall together are dropped", () => {
    const line = [
      [0, 0],
      [100, 100],
      [4000, 0],
    ];
    expect(toLines([line], { closed: false })).toEqual([
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
    ]);
  });

  test("a ring that shrinks to nothing is left out", () => {
    expect(toLines([speck, square], { closed: true })).toHaveLength(1);
  });
});

describe("formatPath", () => {
  test("a ring becomes relative steps in drawing units, y down", () => {
    expect(formatPath(toLines([square], { closed: true }), true)).toBe(
      "M0 0l10 0 0-10-10 0 0 10z",
    );
  });

  test("a line stays open", () => {
    const line = toLines([square.slice(0, 2)], { closed: false });
    expect(formatPath(line, false)).toBe("M0 0l10 0");
  });

  test("a coarser unit gives shorter numbers", () => {
    const rings = toLines([square], { closed: true, unit: 2000 });
    expect(formatPath(rings, true)).toBe("M0 0l2 0 0-2-2 0 0 2z");
  });
});
