import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { createProjection, type ProjectionSettings } from "./projection";
import {
  borderLines,
  readBoundaries,
  type BoundaryTopology,
} from "./boundaries";
import { countryAt } from "./contains";
import { neighboursOf } from "./neighbours";
import { simplifyBoundaries } from "./simplify";

function readFile(name: string): string {
  const file = new URL(`../../data/boundaries/${name}`, import.meta.url);
  return readFileSync(file, "utf8");
}

const text = readFile("central-asia.json");
const file = JSON.parse(text) as BoundaryTopology;
const record = JSON.parse(readFile("central-asia.source.json")) as {
  name: string;
  projection: ProjectionSettings;
  sha256: string;
};
const plane = createProjection(record.projection);

test("the file is the one that the record describes", () => {
  const sha256 = createHash("sha256").update(text).digest("hex");
  expect(record.name).toBe("central-asia");
  expect(record.sha256).toBe(sha256);
});

test("the file stays small enough to be read at every build and drawn into pages", () => {
  expect(text.length).toBeLessThan(80_000);
});

test("the places are the five states", () => {
  const { countries } = readBoundaries(file);
  const places = countries.filter(({ role }) => role === "place");
  expect(places.map(({ iso3 }) => iso3).sort()).toEqual([
    "KAZ",
    "KGZ",
    "TJK",
    "TKM",
    "UZB",
  ]);
});

describe.each([
  ["as built", file],
  ["for an embed", simplifyBoundaries(file, 3000)],
])("%s", (_, topology) => {
  const { countries } = topology.objects;

  test.each([
    ["Ashgabat", 37.95, 58.3833, "TKM"],
    ["Astana", 51.1282, 71.4306, "KAZ"],
    ["Bishkek", 42.87, 74.59, "KGZ"],
    ["Dushanbe", 38.5598, 68.787, "TJK"],
    ["Tashkent", 41.2995, 69.2401, "UZB"],
    ["Baikonur", 45.965, 63.305, "KAZ"],
    ["ceded in the Pamir", 38.49, 74.56, "CHN"],
    ["ceded at Uzengi-Kuush", 41.2, 78.11, "CHN"],
    ["the exclave Sokh", 39.97, 71.13, "UZB"],
    ["the exclave Vorukh", 39.85, 70.58, "TJK"],
    ["the Siachen Glacier", 35.4, 77.1, "XJK"],
    ["Simferopol", 44.95, 34.1, "UKR"],
    ["the Caspian Sea", 42, 51, null],
    ["Garabogazkol", 41.4, 53.5, null],
  ])("%s lies where it should", (_name, lat, lon, iso3) => {
    expect(countryAt(topology, plane.project({ lat, lon }))).toBe(iso3);
  });

  test("a line belongs to one country or is shared by two", () => {
    const uses = countArcs(countries.geometries);
    expect([...new Set(uses.values())].sort()).toEqual([1, 2]);
  });

  test("a line of a place that it shares with nobody lies on the Caspian Sea", () => {
    const uses = countArcs(countries.geometries);
    const ofPlaces = countArcs(
      countries.geometries.filter(
        ({ properties }) => properties.role === "place",
      ),
    );
    const alone = [...ofPlaces.keys()].filter((arc) => uses.get(arc) === 1);
    expect(alone).not.toEqual([]);
    const points = alone.flatMap((arc) => positionsOf(topology, arc));
    for (const point of points) {
      const { lat, lon } = plane.unproject(point);
      expect(lon).toBeGreaterThan(48);
      expect(lon).toBeLessThan(55.5);
      expect(lat).toBeGreaterThan(36.5);
      expect(lat).toBeLessThan(48);
    }
  });

  test("the places border on each other as they do", () => {
    expect(neighboursOf(topology).map((pair) => pair.join(" "))).toEqual([
      "KAZ KGZ",
      "KAZ TKM",
      "KAZ UZB",
      "KGZ TJK",
      "KGZ UZB",
      "TJK UZB",
      "TKM UZB",
    ]);
  });

  test("there are lines of every kind, and none runs along the edge", () => {
    const disputed = [["CHN", "IND", "PAK", "XJK"]];
    const { placesUndetermined, ...lines } = borderLines({
      ...topology,
      disputed,
    });
    expect(placesUndetermined.coordinates).toEqual([]);
    for (const { coordinates } of Object.values(lines)) {
      expect(coordinates).not.toEqual([]);
      const steps = coordinates.flatMap((line) =>
        line.slice(1).map((to, index) => [line[index], to]),
      );
      const along = steps.filter(([from, to]) =>
        topology.bbox.some(
          (edge, side) => from?.[side % 2] === edge && to?.[side % 2] === edge,
        ),
      );
      expect(along).toEqual([]);
    }
  });

  test("lakes and rivers have names", () => {
    const { lakes, rivers } = readBoundaries(topology);
    expect(lakes.map(({ name }) => name)).toContain("Lake Balkhash");
    expect(rivers.map(({ name }) => name)).toContain("Amu Darya");
    for (const { name } of [...lakes, ...rivers]) expect(name).toMatch(/\w/);
  });
});

test("the places lie well inside the edge of the map", () => {
  const points = readBoundaries(file)
    .countries.filter(({ role }) => role === "place")
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon"
        ? geometry.coordinates.flat()
        : geometry.coordinates.flat(2),
    )
    .map(([x = 0, y = 0]) => ({ x, y }));
  const [west, south, east, north] = file.bbox;
  const far = 500_000;
  const near = points.filter(
    ({ x, y }) =>
      x < west + far || x > east - far || y < south + far || y > north - far,
  );
  expect(points).not.toEqual([]);
  expect(near).toEqual([]);
});

type Shapes = BoundaryTopology["objects"]["countries"]["geometries"];

/** How often each arc is used, by its index. */
function countArcs(shapes: Shapes): Map<number, number> {
  const uses = new Map<number, number>();
  const arcs = shapes.flatMap((shape) =>
    shape.type === "Polygon" ? shape.arcs.flat() : shape.arcs.flat(2),
  );
  for (const arc of arcs) {
    const index = arc < 0 ? ~arc : arc;
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  return uses;
}

function positionsOf(topology: BoundaryTopology, arc: number) {
  const { geometry } = feature(topology, { type: "LineString", arcs: [arc] });
  return geometry.coordinates.map(([x = 0, y = 0]) => ({ x, y }));
}
