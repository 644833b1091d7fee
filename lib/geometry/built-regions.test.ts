import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BoundaryTopology } from "./boundaries";
import { countryAt } from "./contains";
import { neighboursOf } from "./neighbours";
import { createProjection, type ProjectionSettings } from "./projection";
import { simplifyBoundaries } from "./simplify";

function open(name: string) {
  const folder = "data/boundaries";
  const text = readFileSync(`${folder}/${name}.json`, "utf8");
  const record = JSON.parse(
    readFileSync(`${folder}/${name}.source.json`, "utf8"),
  ) as { projection: ProjectionSettings; sha256: string };
  const topology = JSON.parse(text) as BoundaryTopology;
  return { text, record, topology };
}

/** The country at a point in degrees. */
function at(name: string, lat: number, lon: number): string | null {
  const { record, topology } = open(name);
  const { project } = createProjection(record.projection);
  return countryAt(topology, project({ lat, lon }));
}

describe.each(["pacific", "colorado-basin"])("%s", (name) => {
  test("is the file that its record describes", () => {
    const { text, record } = open(name);
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(record.sha256).toBe(sha256);
  });

  test("keeps a shape of every place, however coarse it is drawn", () => {
    const { topology } = open(name);
    const listPlaces = ({ objects }: BoundaryTopology) =>
      objects.countries.geometries
        .filter(({ properties }) => properties.role === "place")
        .map(({ properties }) => properties.iso3);
    expect(listPlaces(simplifyBoundaries(topology, 40_000))).toEqual(
      listPlaces(topology),
    );
  });
});

describe("pacific: both sides of the 180th meridian are on one plane", () => {
  test.each([
    ["Viti Levu", -17.8, 178, "FJI"],
    ["Taveuni, west of the meridian", -16.85, 179.98, "FJI"],
    ["Taveuni, east of it", -16.85, -179.98, "FJI"],
    ["Savai‘i", -13.6, -172.45, "WSM"],
    ["Tahiti", -17.65, -149.45, "PYF"],
    ["Kiritimati", 1.85, -157.4, "KIR"],
    ["Grande Terre", -21.3, 165.4, "NCL"],
    ["Alice Springs", -23.7, 133.9, "AUS"],
    ["the open sea", -30, -175, null],
  ])("%s", (_, lat, lon, code) => {
    expect(at("pacific", lat, lon)).toBe(code);
  });
});

describe("colorado-basin: states of one country are places and neighbours", () => {
  test.each([
    ["Denver", 39.74, -104.99, "US-CO"],
    ["Phoenix", 33.45, -112.07, "US-AZ"],
    ["Boise", 43.6, -116.2, "US-ID"],
    ["Mexicali", 32.5, -115.4, "MEX"],
  ])("%s", (_, lat, lon, code) => {
    expect(at("colorado-basin", lat, lon)).toBe(code);
  });

  test("they border each other as the states do", () => {
    const pairs = neighboursOf(open("colorado-basin").topology);
    expect(pairs.map((pair) => pair.join(" "))).toEqual([
      "US-AZ US-CA",
      "US-AZ US-NM",
      "US-AZ US-NV",
      "US-AZ US-UT",
      "US-CA US-NV",
      "US-CO US-NM",
      "US-CO US-UT",
      "US-CO US-WY",
      "US-NV US-UT",
      "US-UT US-WY",
    ]);
  });
});
