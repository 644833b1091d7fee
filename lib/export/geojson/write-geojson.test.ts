import { sampleTerms } from "../terms/data-terms.sample";
import { check, getIssues } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { createSample } from "../../geometry/topology.sample";
import { listStatements } from "../../briefing/statements";
import { toDegrees } from "./degrees";
import { signedArea } from "./signed-area";
import { writeGeoJson, type BriefingFeatures } from "./write-geojson";

const briefing = buildBriefing(sampleFolder());
const topology = createSample(["NNN", "SSS", "CCC"], ["NNN", "SSS"]);
const text = JSON.stringify(writeGeoJson(briefing, topology, sampleTerms));
const read = check(text) as BriefingFeatures;
const find = (id: string) => read.features.find((one) => one.id === id);

describe("GeoJSON", () => {
  test("is valid, has no crs, and has a feature for every place and location", () => {
    expect(getIssues(text)).toEqual([]);
    expect(read).not.toHaveProperty("crs");
    expect(read.features.map(({ id }) => id)).toEqual([
      "place:north",
      "place:south",
      "place:town",
      "location:town",
      "location:far",
    ]);
  });

  test("has states as shapes in degrees near the origin, and cities as points", () => {
    const north = find("place:north")?.geometry;
    expect(north?.type).toBe("MultiPolygon");
    const [lon = 0, lat = 0] =
      north?.type === "MultiPolygon"
        ? (north.coordinates[0]?.[0]?.[0] ?? [])
        : [];
    expect(Math.hypot(lon - 60, lat - 15)).toBeLessThan(0.05);
    expect(find("place:town")?.geometry).toEqual({
      type: "Point",
      coordinates: [61, 11],
    });
  });

  test("states every statement once, at its feature or beside the features", () => {
    const stated = [
      ...read.features.flatMap(({ properties }) => properties.statements),
      ...read.statements,
    ];
    const ids = listStatements(briefing).map(({ id }) => id);
    expect(stated.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const count = stated.flatMap(({ evidence }) => evidence).length;
    expect(count).toBe(briefing.sources.flatMap((one) => one.citations).length);
  });

  test("has properties that a GIS can label and colour with", () => {
    expect(find("place:north")?.properties).toMatchObject({
      name_en: "North",
      endonym: "Север",
      iso3: "NNN",
      m49: "001",
      occasion_role: "delegation",
    });
    expect(find("location:far")?.properties).toMatchObject({
      country_en: "Elsewhere",
      events: ["meeting"],
    });
  });
});

describe("toDegrees", () => {
  const flat = {
    unproject: ({ x, y }: { x: number; y: number }) => ({ lat: y, lon: x }),
  };
  const clockwise = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
    [0, 0],
  ];
  const hole = [
    [2, 2],
    [4, 2],
    [4, 4.00001],
    [4, 4],
    [2, 4],
    [2, 2],
  ];
  const speck = [
    [1, 1],
    [1.00001, 1],
    [1.00001, 1.00001],
    [1, 1],
  ];

  test("winds outer rings counterclockwise and holes clockwise, and rounds", () => {
    const shape = toDegrees(
      { type: "Polygon", coordinates: [clockwise, hole] },
      flat,
    );
    const [outer = [], inner = []] = shape.coordinates as number[][][];
    expect(signedArea(outer)).toBeGreaterThan(0);
    expect(signedArea(inner)).toBeLessThan(0);
    expect(inner).toHaveLength(5);
    expect(outer.at(-1)).toEqual(outer[0]);
  });

  test("leaves out what shrinks to nothing", () => {
    const shape = toDegrees(
      { type: "MultiPolygon", coordinates: [[speck], [clockwise, speck]] },
      flat,
    );
    expect(shape.coordinates).toHaveLength(1);
    expect(shape.coordinates[0]).toHaveLength(1);
  });
});
