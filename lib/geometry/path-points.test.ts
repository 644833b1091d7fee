import { expect, test } from "vitest";
import { drawPath } from "./path";
import { readPath } from "./path-points";

test("a ring of steps becomes its points", () => {
  expect(readPath("M10 20l5 0-5 5z")).toEqual([
    [
      { x: 10, y: 20 },
      { x: 15, y: 20 },
      { x: 10, y: 25 },
    ],
  ]);
});

test("a rectangle and a ring after it are two rings", () => {
  const rings = readPath("M0 0h4v2h-4zM1 1l1 0 0 1z");
  expect(rings).toHaveLength(2);
  expect(rings[0]).toEqual([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 2 },
    { x: 0, y: 2 },
  ]);
});

test("what the drawings write is read back", () => {
  const ring = [
    [0, 0],
    [8000, 0],
    [8000, -4000],
    [0, 0],
  ];
  expect(readPath(drawPath([ring], { closed: true }))).toEqual([
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 10 },
      { x: 0, y: 0 },
    ],
  ]);
});

test("nothing gives nothing, and a curve is refused", () => {
  expect(readPath("")).toEqual([]);
  expect(() => readPath("M0 0q1 1 2 2")).toThrow("path: q");
});
