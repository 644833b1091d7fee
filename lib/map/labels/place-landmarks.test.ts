import { describe, expect, test } from "vitest";
import type { DrawnLandmark } from "../drawing/map-drawing";
import { viewportOfWidth } from "./viewport";
import { placeLandmarks, type LandmarkViewport } from "./place-landmarks";
import type { Surroundings } from "./surroundings";

const extent = { x: 0, y: 0, width: 300, height: 200 };
const nothing: Surroundings = {
  lands: [],
  sea: [],
  lakes: [],
  lines: [],
  symbols: [],
  closer: [],
};

const size = (
  key: string,
  width: number,
  taken: LandmarkViewport<string>["taken"] = [],
): LandmarkViewport<string> => ({
  key,
  viewport: viewportOfWidth(extent, width),
  taken,
  sizeOf: () => ({ width: 60, height: 12 }),
});

const sea: DrawnLandmark = {
  id: "sea",
  kind: "water",
  name: "Sea",
  point: { x: 150, y: 100 },
};
const neighbour: DrawnLandmark = { ...sea, id: "land", kind: "neighbour" };

const place = (
  landmarks: readonly DrawnLandmark[],
  viewports: readonly LandmarkViewport<string>[],
  surroundings: Partial<Surroundings> = {},
) => placeLandmarks(landmarks, viewports, "a", { ...nothing, ...surroundings });

describe("names of landmarks", () => {
  test("stand on their point where nothing is in the way", () => {
    expect(place([sea], [size("a", 300)])[0]?.spot).toEqual(sea.point);
  });

  test("give way to what stands there, on one spot for all sizes of the map", () => {
    const taken = [{ x: 240, y: 180, width: 120, height: 40 }];
    const [placed] = place([sea], [size("a", 300), size("b", 600, taken)]);
    expect(placed?.spot).not.toEqual(sea.point);
    expect([...(placed?.boxes.keys() ?? [])]).toEqual(["a", "b"]);
  });

  test("are left out of a size that has no room, and of the map where none has", () => {
    const full = [{ x: 0, y: 0, width: 600, height: 400 }];
    const [placed] = place([sea], [size("a", 300), size("b", 600, full)]);
    expect([...(placed?.boxes.keys() ?? [])]).toEqual(["a"]);
    expect(place([sea], [size("b", 600, full)])).toEqual([]);
  });

  test("do not cover one another", () => {
    const [one, two] = place([sea, { ...sea, id: "other" }], [size("a", 300)]);
    expect(one?.spot).toEqual(sea.point);
    expect(two?.spot).not.toEqual(sea.point);
  });

  test("of neighbours keep off the places, those of lakes near their shore", () => {
    const ring = [
      { x: 60, y: 60 },
      { x: 240, y: 60 },
      { x: 240, y: 104 },
      { x: 60, y: 104 },
      { x: 60, y: 60 },
    ];
    const lands = [
      {
        id: "one",
        rings: [ring],
        box: { x: 60, y: 60, width: 180, height: 44 },
      },
    ];
    const [off] = place([neighbour], [size("a", 300)], { lands });
    expect(off?.spot.y).toBeGreaterThan(104);
    expect(place([sea], [size("a", 300)], { lands })[0]?.spot).toEqual(
      sea.point,
    );
    const lakes = [[{ x: 150, y: 119 }]];
    const [near] = place([sea], [size("a", 300)], { lakes });
    expect(near?.spot.y).toBeGreaterThan(100);
  });

  test("keep clear of lines", () => {
    const line = [
      { x: 0, y: 100 },
      { x: 300, y: 100 },
    ];
    const lines = [{ line, cost: 3 }];
    const [clear] = place([sea], [size("a", 300)], { lines });
    expect(Math.abs((clear?.spot.y ?? 0) - 100)).toBeGreaterThan(6);
  });
});
