import { describe, expect, test } from "vitest";
import { borderLines, readBoundaries } from "./boundaries";
import { createSample } from "./topology.sample";

describe("readBoundaries", () => {
  const { countries, lakes, rivers, bbox } = readBoundaries(createSample());

  test("gives each country its code, role and shape", () => {
    expect(
      countries.map(({ iso3, role, geometry }) => [iso3, role, geometry.type]),
    ).toEqual([
      ["AAA", "place", "MultiPolygon"],
      ["BBB", "place", "Polygon"],
      ["CCC", "neighbour", "Polygon"],
    ]);
    expect(countries[2]?.geometry.coordinates).toEqual([
      [
        [2000, 0],
        [2500, 0],
        [2500, 2000],
        [2000, 2000],
        [2000, 0],
      ],
    ]);
  });

  test("gives lakes and rivers their names, a river always as several lines", () => {
    expect(lakes.map(({ name }) => name)).toEqual(["Lake"]);
    expect(rivers[0]?.name).toBe("River");
    expect(rivers[0]?.geometry.type).toBe("MultiLineString");
    expect(rivers[0]?.geometry.coordinates[0]).toHaveLength(3);
  });

  test("says where the map ends", () => {
    expect(bbox).toEqual([0, 0, 3000, 2000]);
  });
});

describe("borderLines", () => {
  const enclave = [
    [1400, 1400],
    [1600, 1400],
    [1600, 1600],
    [1400, 1600],
    [1400, 1400],
  ];
  const first = [
    [1000, 0],
    [1040, 1000],
    [1000, 2000],
  ];
  const second = [
    [2000, 0],
    [2000, 2000],
  ];

  test("has every line of a place, once", () => {
    const { places, neighbours } = borderLines(createSample());
    expect(places.coordinates).toHaveLength(3);
    expect(places.coordinates).toEqual(
      expect.arrayContaining([first, second, enclave]),
    );
    expect(neighbours.coordinates).toEqual([]);
  });

  test("keeps the lines between neighbours apart", () => {
    const { places, neighbours } = borderLines(
      createSample(undefined, ["AAA"]),
    );
    expect(places.coordinates).toHaveLength(2);
    expect(neighbours.coordinates).toEqual([second]);
  });

  test("keeps apart what is not agreed, and only if it is on both sides", () => {
    const sample = {
      ...createSample(["AFG", "PAK", "IND"], []),
      disputed: [["XJK", "PAK", "IND"], ["AFG"]],
    };
    const { undetermined, placesUndetermined, neighbours } =
      borderLines(sample);
    expect(undetermined.coordinates).toEqual([second]);
    expect(placesUndetermined.coordinates).toEqual([]);
    expect(neighbours.coordinates).toHaveLength(2);
  });

  test("tells such a line of a place from one between neighbours", () => {
    const { undetermined, placesUndetermined, places } = borderLines({
      ...createSample(["AFG", "PAK", "IND"], ["IND"]),
      disputed: [["PAK", "IND"]],
    });
    expect(placesUndetermined.coordinates).toEqual([second]);
    expect(undetermined.coordinates).toEqual([]);
    expect(places.coordinates).toEqual([]);
  });

  test("has the coast without the edge of the map", () => {
    const { coast } = borderLines(createSample());
    expect(coast.coordinates).toEqual([
      [
        [2500, 0],
        [2500, 2000],
      ],
    ]);
  });
});
