import { describe, expect, test } from "vitest";
import { findBrokenRegion, findMisplacedPoints } from "./coordinates";
import { runRule } from "./rule.sample";

const regionOf = (west: number, south: number, east: number, north: number) =>
  `region: { west: ${west}, south: ${south}, east: ${east}, north: ${north} }`;
const briefing = regionOf(46, 35, 88, 56);

describe("points", () => {
  test("of places in the region are fine, and locations anywhere on earth", () => {
    const texts = {
      briefing,
      places: `- { kind: state, marker: { lat: 48, lon: 67 } }
- { kind: city, point: { lat: 38, lon: 58 } }`,
      locations: "- point: { lat: 40.7, lon: -74 }",
    };
    expect(runRule(findMisplacedPoints, texts)).toEqual([]);
  });

  test("out of range are refused", () => {
    const locations =
      "- point: { lat: 91, lon: 0 }\n- point: { lat: 0, lon: 181 }";
    expect(runRule(findMisplacedPoints, { briefing, locations })).toEqual([
      "x/locations.yaml:1:10  there is no such point on earth: { lat: 91, lon: 0 }  →  give lat from -90 to 90 and lon from -180 to 180, in degrees",
      expect.stringContaining("x/locations.yaml:2:10  there is no such point"),
    ]);
  });

  test("with latitude and longitude swapped are refused on the map only", () => {
    const texts = {
      briefing,
      places: "- { kind: city, point: { lat: 58, lon: 38 } }",
      locations: `- { place: town, point: { lat: 69, lon: 41 } }
- { point: { lat: 69, lon: 41 } }`,
    };
    expect(runRule(findMisplacedPoints, texts)).toEqual([
      expect.stringContaining("x/locations.yaml:1:25  latitude and longitude"),
      "x/places.yaml:1:24  latitude and longitude are swapped: { lat: 58, lon: 38 }  →  write { lat: 38, lon: 58 }",
    ]);
  });

  test("of places outside the region are refused", () => {
    const places = "- { kind: city, point: { lat: 48.1, lon: 17.1 } }";
    expect(runRule(findMisplacedPoints, { briefing, places })).toEqual([
      expect.stringContaining("x/places.yaml:1:24  the point lies outside"),
    ]);
  });

  test("are found in a region across the 180th meridian", () => {
    const places = `- { kind: city, point: { lat: -18, lon: 178 } }
- { kind: city, point: { lat: -14, lon: -171 } }
- { kind: city, point: { lat: -14, lon: 0 } }`;
    const across = { briefing: regionOf(160, -30, -150, 10), places };
    expect(runRule(findMisplacedPoints, across)).toEqual([
      expect.stringContaining("x/places.yaml:3:24"),
    ]);
  });
});

test("a region is a box on the earth", () => {
  expect(runRule(findBrokenRegion, { briefing })).toEqual([]);
  const upsideDown = regionOf(46, 56, 88, 35);
  expect(runRule(findBrokenRegion, { briefing: upsideDown })).toEqual([
    expect.stringContaining("x/briefing.yaml:1:9  the region is not a box"),
  ]);
});
