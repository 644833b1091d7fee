import { expect, test } from "vitest";
import { dropCancelled } from "./cancelled-rings";

const ring = (...points: [number, number][]) =>
  points.map(([x, y]) => ({ x, y }));

const frame = ring([0, 0], [9, 0], [9, 9], [0, 9]);
const back = ring([0, 9], [9, 9], [9, 0], [0, 0], [0, 9]);
const lake = ring([2, 2], [4, 2], [4, 4]);

test("two rings through the same points go, whichever way they run", () => {
  expect(dropCancelled([frame, lake, back])).toEqual([lake]);
});

test("of three one is left, and what comes once stays", () => {
  expect(dropCancelled([frame, back, frame])).toEqual([frame]);
  expect(dropCancelled([lake, frame])).toEqual([lake, frame]);
});
