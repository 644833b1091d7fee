import { describe, expect, test } from "vitest";
import { loadRegion, loadBriefing } from "../load/load";
import { bandNames } from "./bands";
import { drawMap } from "./draw-map";
import { isInside } from "../geometry/rectangle";

const briefing = loadBriefing("ashgabat-2018");
const topology = loadRegion(briefing);
const labels = briefing.places.map(({ id, name }) => ({
  id,
  name: name.en ?? id,
  roles: ["Delegation"],
}));
const drawing = drawMap(briefing, topology, "en", labels);

describe("the drawing of the live briefing", () => {
  test("every place is in the region's cut, with a shape if it is a state", () => {
    expect(drawing.places.map((place) => place.id)).toEqual(
      briefing.places.map((place) => place.id),
    );
    for (const { kind, path, marker } of drawing.places) {
      expect(isInside({ ...marker, width: 0, height: 0 }, drawing.frame)).toBe(
        true,
      );
      expect(path === null).toBe(kind === "city");
    }
  });

  test("the name of every place has a side in every band of widths", () => {
    for (const { id, sides } of drawing.places) {
      for (const band of bandNames) expect(sides[band], id).not.toBe("none");
    }
  });

  test("a line leads from each delegation to the venue", () => {
    const venue = drawing.places.find((place) => place.id === "ashgabat");
    expect(drawing.links.map((link) => link.place).sort()).toEqual([
      "kazakhstan",
      "kyrgyzstan",
      "tajikistan",
      "turkmenistan",
      "uzbekistan",
    ]);
    for (const { path } of drawing.links) {
      const [x = 0, y = 0, , , dx = 0, dy = 0] = (
        path.match(/-?\d+(\.\d+)?/g) ?? []
      ).map(Number);
      expect({ x: x + dx, y: y + dy }).toEqual(venue?.marker);
    }
  });

  test("the sea is drawn around the land, and the lakes in it", () => {
    expect(drawing.sea.startsWith("M")).toBe(true);
    expect(drawing.lakes.length).toBeGreaterThan(100);
  });

  test("a coarser drawing of less is smaller by a third", () => {
    const small = drawMap(briefing, topology, "en", labels, {
      unit: 2000,
      reach: 100_000,
      isSpare: true,
    });
    expect(JSON.stringify(small).length).toBeLessThan(
      JSON.stringify(drawing).length * 0.7,
    );
    expect(small.rivers).toBe("");
  });

  test("boundaries that lack a place are refused by name", () => {
    const without = {
      ...topology,
      objects: {
        ...topology.objects,
        countries: {
          ...topology.objects.countries,
          geometries: topology.objects.countries.geometries.filter(
            (country) => country.properties.iso3 !== "KGZ",
          ),
        },
      },
    };
    expect(() => drawMap(briefing, without, "en", labels)).toThrow(
      /KGZ \(kyrgyzstan\)/,
    );
  });
});
