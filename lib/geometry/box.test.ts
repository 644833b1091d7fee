import { expect, test } from "vitest";
import { boxOf } from "./box";
import { createSample } from "./topology.sample";

test("a country's box goes round all its parts", () => {
  expect(boxOf(createSample(), "AAA")).toEqual({
    minX: 0,
    minY: 0,
    maxX: 1600,
    maxY: 2000,
  });
});

test("several countries have one box", () => {
  expect(boxOf(createSample(), "BBB", "CCC")).toEqual({
    minX: 1000,
    minY: 0,
    maxX: 2500,
    maxY: 2000,
  });
});

test("a country that is not on the map is refused", () => {
  expect(() => boxOf(createSample(), "AAA", "XXX")).toThrow(
    "boundaries: XXX is not on the map",
  );
});
