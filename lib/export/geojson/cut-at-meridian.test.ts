import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { createProjection } from "../../geometry/projection";
import { cutAtMeridian } from "./cut-at-meridian";
import { toDegrees } from "./degrees";
import { signedArea } from "./signed-area";

const square = (west: number, east: number, south = -10, north = 10) => {
  const turn = (lon: number) => (lon > 180 ? lon - 360 : lon);
  return [
    [turn(west), south],
    [turn(east), south],
    [turn(east), north],
    [turn(west), north],
    [turn(west), south],
  ];
};

const areaOf = (rings: readonly Position[][]) =>
  rings.reduce((sum, ring) => sum + signedArea(ring) / 2, 0);

describe("cutAtMeridian", () => {
  test("leaves a polygon alone that does not cross", () => {
    expect(cutAtMeridian([square(20, 60)])).toEqual([[square(20, 60)]]);
  });

  test("cuts one that crosses in two, of the same area together", () => {
    const pieces = cutAtMeridian([square(170, 200)]);
    expect(pieces).toHaveLength(2);
    const lons = pieces.map(([ring = []]) => ring.map(([lon = 0]) => lon));
    expect(lons.map((one) => [Math.min(...one), Math.max(...one)])).toEqual([
      [170, 180],
      [-180, -160],
    ]);
    expect(areaOf(pieces.flat())).toBeCloseTo(600, 6);
  });

  test("keeps a hole in its piece, and one that the meridian crosses out of both", () => {
    const beside = square(185, 190, -5, 5).toReversed();
    expect(
      areaOf(cutAtMeridian([square(170, 200), beside]).flat()),
    ).toBeCloseTo(550, 6);
    const across = square(178, 183, -5, 5).toReversed();
    expect(
      areaOf(cutAtMeridian([square(170, 200), across]).flat()),
    ).toBeCloseTo(550, 6);
  });

  test("closes a ring round the pole along the meridian", () => {
    const ring = [0, 60, 120, 180, -120, -60, 0].map((lon) => [lon, -70]);
    const pieces = cutAtMeridian([ring]);
    expect(areaOf(pieces.flat())).toBeCloseTo(360 * 20, 6);
    const lats = pieces.flat(2).map(([, lat = 0]) => lat);
    expect(Math.min(...lats)).toBe(-90);
  });
});

test("a shape on a plane across the meridian comes out in two polygons", () => {
  const plane = createProjection({
    kind: "lambert-azimuthal",
    origin: { lat: 0, lon: 180 },
  });
  const ring = square(170, 190).map(([lon = 0, lat = 0]) => {
    const { x, y } = plane.project({ lat, lon });
    return [x, y];
  });
  const shape = toDegrees({ type: "Polygon", coordinates: [ring] }, plane);
  expect(shape.type).toBe("MultiPolygon");
  expect(shape.coordinates).toHaveLength(2);
});
