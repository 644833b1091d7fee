import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceBetween } from "./direction";
import { createProjection } from "./projection";

const origin = { lat: 45, lon: 67 };
const plane = createProjection({
  kind: "albers",
  parallels: [38.5, 52],
  origin,
});
const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true });
const place = fc.record({ lat: degrees(-85, 85), lon: degrees(-180, 180) });

describe("project", () => {
  test("puts the origin in the middle of the plane", () => {
    const { x, y } = plane.project(origin);
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeCloseTo(0, 6);
  });

  test("counts metres to the east and to the north", () => {
    const { x, y } = plane.project({ lat: 46, lon: 68 });
    expect(x).toBeGreaterThan(75_000);
    expect(x).toBeLessThan(80_000);
    expect(y).toBeGreaterThan(110_000);
    expect(y).toBeLessThan(113_000);
  });

  /** Snyder, "Map Projections", USGS 1987, p. 100, on the sphere. */
  function projectBySnyder(
    parallels: readonly [number, number],
    from: { lat: number; lon: number },
    { lat, lon }: { lat: number; lon: number },
  ) {
    const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    const n = (sin(parallels[0]) + sin(parallels[1])) / 2;
    const c = 1 - sin(parallels[0]) ** 2 + 2 * n * sin(parallels[0]);
    const distance = (at: number) =>
      (6371008.8 * Math.sqrt(c - 2 * n * sin(at))) / n;
    const turn = ((lon - from.lon + 540) % 360) - 180;
    const angle = (n * turn * Math.PI) / 180;
    return {
      x: distance(lat) * Math.sin(angle),
      y: distance(from.lat) - distance(lat) * Math.cos(angle),
    };
  }

  test.each([
    { parallels: [38.5, 52], origin },
    { parallels: [60, 60], origin: { lat: 62, lon: -10 } },
    { parallels: [-5, -35], origin: { lat: -20, lon: 25 } },
  ] as const)("follows Snyder's formula: $parallels", (projection) => {
    const { project } = createProjection({ kind: "albers", ...projection });
    fc.assert(
      fc.property(place, (point) => {
        const expected = projectBySnyder(
          projection.parallels,
          projection.origin,
          point,
        );
        const turn = Math.abs(point.lon - projection.origin.lon);
        // On the seam opposite the origin a point has two images.
        fc.pre(Math.abs(turn - 180) > 1e-6);
        expect(project(point).x).toBeCloseTo(expected.x, 3);
        expect(project(point).y).toBeCloseTo(expected.y, 3);
      }),
    );
  });
});

describe("unproject", () => {
  test.each([
    [38.5, 52],
    [-5, -35],
    [20, 20],
  ] as const)(
    "takes every point back to where it was: %d, %d",
    (...parallels) => {
      const { project, unproject } = createProjection({
        kind: "albers",
        parallels,
        origin,
      });
      fc.assert(
        fc.property(place, (point) => {
          const back = unproject(project(point));
          expect(back.lat).toBeCloseTo(point.lat, 8);
          const difference = Math.abs(back.lon - point.lon);
          // 180° west is 180° east.
          expect(Math.min(difference, 360 - difference)).toBeCloseTo(0, 8);
        }),
      );
    },
  );

  test("gives the pole for what lies beyond it", () => {
    expect(plane.unproject({ x: 0, y: 6.34e6 }).lat).toBe(90);
  });
});

test("a region may lie across the 180th meridian", () => {
  const { project, unproject } = createProjection({
    kind: "albers",
    parallels: [10, 30],
    origin: { lat: 20, lon: 178 },
  });
  const west = project({ lat: 20, lon: 171 });
  const east = project({ lat: 20, lon: -175 });
  expect(east.x).toBeCloseTo(-west.x, 6);
  expect(unproject(east).lon).toBeCloseTo(-175, 9);
});

test("parallels that cancel out are refused", () => {
  expect(() =>
    createProjection({ kind: "albers", parallels: [-10, 10], origin }),
  ).toThrow("albers: parallels -10 and 10 cancel out");
});

describe.each([
  { kind: "lambert-azimuthal", origin: { lat: 90, lon: 0 } },
  { kind: "lambert-azimuthal", origin: { lat: -12, lon: 178 } },
  { kind: "equal-earth", meridian: 150 },
] as const)("$kind", (settings) => {
  const { project, unproject } = createProjection(settings);

  test("takes every point back to where it was", () => {
    fc.assert(
      fc.property(place, (point) => {
        // Opposite the middle the whole edge of the plane is one point.
        const middle =
          settings.kind === "equal-earth"
            ? { lat: 0, lon: 150 }
            : settings.origin;
        fc.pre(distanceBetween(middle, point) < 19_000);
        const back = unproject(project(point));
        expect(distanceBetween(back, point)).toBeLessThan(0.01);
      }),
    );
  });

  test("keeps areas", () => {
    const around = { lat: 20, lon: -160 };
    // A degree of the sphere at a latitude, in square kilometres.
    const real = (111.195 ** 2 * Math.cos((20 * Math.PI) / 180)) / 10_000;
    const [a, b, c, d] = [
      [-0.005, -0.005],
      [0.005, -0.005],
      [0.005, 0.005],
      [-0.005, 0.005],
    ].map(([east = 0, north = 0]) =>
      project({ lat: around.lat + north, lon: around.lon + east }),
    );
    if (!a || !b || !c || !d) throw new Error("four corners");
    const area = Math.abs(
      ((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2e6,
    );
    expect(area / real).toBeCloseTo(1, 3);
  });
});
