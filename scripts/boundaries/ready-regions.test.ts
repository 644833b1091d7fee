import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listReadyRegions, readReadyRegion } from "./ready-regions.mjs";

/** Written by the builder from Natural Earth; `--check` compares it. */
const known = JSON.parse(
  readFileSync("scripts/boundaries/known-codes.json", "utf8"),
) as string[];

test.each(listReadyRegions())(
  "%s has each place once, with a shape",
  (name) => {
    const { places = [], points = [] } = readReadyRegion(name) ?? {};
    expect(new Set([...places, ...points]).size).toBe(
      places.length + points.length,
    );
    expect(places.filter((code) => !known.includes(code))).toEqual([]);
    expect(points.filter((code) => known.includes(code))).toEqual([]);
  },
);

test.each([
  ["world", 195],
  ["eca", 54],
  ["ece", 56],
  ["eclac", 33],
  ["escap", 58],
  ["escwa", 21],
])("%s has as many members as its commission says: %d", (name, count) => {
  const { places = [], points = [] } = readReadyRegion(name) ?? {};
  expect(places.length + points.length).toBe(count);
});
