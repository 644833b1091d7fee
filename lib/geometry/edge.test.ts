import { expect, test } from "vitest";
import { cutEdge } from "./edge";

const edges = [0, 0, 100, 100] as const;

test("a line inside the map stays whole", () => {
  const line = [
    [10, 10],
    [50, 60],
    [90, 10],
  ];
  expect(cutEdge(line, edges)).toEqual([line]);
});

test("a coast that leaves the map and comes back is two lines", () => {
  const line = [
    [10, 10],
    [0, 20],
    [0, 40],
    [0.3, 60],
    [10, 70],
  ];
  expect(cutEdge(line, edges)).toEqual([
    [
      [10, 10],
      [0, 20],
    ],
    [
      [0.3, 60],
      [10, 70],
    ],
  ]);
});

test("a line that only touches the edge, or crosses to another one, stays whole", () => {
  const touching = [
    [10, 10],
    [0, 50],
    [10, 90],
  ];
  const crossing = [
    [0, 50],
    [100, 50],
  ];
  expect(cutEdge(touching, edges)).toEqual([touching]);
  expect(cutEdge(crossing, edges)).toEqual([crossing]);
});

test("nothing is left of the edge itself", () => {
  const around = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ];
  expect(cutEdge(around, edges)).toEqual([]);
});
