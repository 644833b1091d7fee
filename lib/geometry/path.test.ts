import { describe, expect, test } from "vitest";
import { drawPath, toDrawing } from "./path";

describe("drawPath", () => {
  const square = [
    [0, 0],
    [4000, 0],
    [4000, 4000],
    [0, 4000],
    [0, 0],
  ];

  test("a ring becomes relative steps in drawing units, y down", () => {
    expect(drawPath([square], { closed: true })).toBe(
      "M0 0l10 0 0-10-10 0 0 10z",
    );
  });

  test("points that fall together are dropped", () => {
    const line = [
      [0, 0],
      [100, 100],
      [4000, 0],
    ];
    expect(drawPath([line], { closed: false })).toBe("M0 0l10 0");
  });

  test("a ring that shrinks to nothing is left out", () => {
    const speck = [
      [0, 0],
      [90, 0],
      [0, 90],
      [0, 0],
    ];
    expect(drawPath([speck, square], { closed: true })).toBe(
      "M0 0l10 0 0-10-10 0 0 10z",
    );
  });

  test("a coarser unit gives shorter numbers", () => {
    expect(drawPath([square], { closed: true, unit: 2000 })).toBe(
      "M0 0l2 0 0-2-2 0 0 2z",
    );
  });

  test("north is up", () => {
    expect(toDrawing(800, 400)).toEqual({ x: 2, y: -1 });
  });
});
