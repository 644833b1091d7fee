import { describe, expect, test } from "vitest";
import { loadRegion } from "../../load/load";
import { publishedBriefing } from "../../load/published.sample";
import { bandNames } from "../bands";
import { createProjection } from "../../geometry/projection";
import { toDrawing } from "../../geometry/path";
import { polygonContains } from "../../geometry/polygon-contains";
import { drawMap } from "./draw-map";
import { placePageLabels } from "../page-labels";
import { formatPageMap } from "../page-map";
import { isInside } from "../../geometry/rectangle";

const briefing = publishedBriefing();
const topology = loadRegion(briefing);
const drawing = drawMap(briefing, topology, "en");
const labels = placePageLabels(
  drawing,
  briefing.places.map(({ id, name }) => ({
    id,
    name: name.en ?? id,
    roles: ["Delegation"],
  })),
);
const map = formatPageMap(drawing, labels);

describe("the drawing of a briefing", () => {
  test("every place is in the region's extent, with a shape if it is a state", () => {
    expect(drawing.places.map((place) => place.id)).toEqual(
      briefing.places.map((place) => place.id),
    );
    for (const { kind, rings, marker } of drawing.places) {
      expect(isInside({ ...marker, width: 0, height: 0 }, drawing.extent)).toBe(
        true,
      );
      expect(rings.length === 0).toBe(kind === "city");
    }
  });

  test("the name of every place has a side in every band of widths", () => {
    for (const { id, sides } of map.places) {
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
    for (const { to } of drawing.links) expect(to).toEqual(venue?.marker);
  });

  test("the sea is what the land leaves of the map: the Caspian is in it, and Kazakhstan is not", () => {
    const { project } = createProjection(briefing.projection);
    const at = (lat: number, lon: number) => {
      const { x, y } = project({ lat, lon });
      return toDrawing(x, y);
    };
    expect(polygonContains(drawing.sea, at(42, 51))).toBe(true);
    expect(polygonContains(drawing.sea, at(48, 67))).toBe(false);
    expect(polygonContains(drawing.lakes, at(46.3, 74.5))).toBe(true);
  });

  test("a page writes the same shapes as SVG paths", () => {
    for (const { id, path } of map.places) {
      const drawn = drawing.places.find((one) => one.id === id);
      const starts = path?.match(/M/g)?.length ?? 0;
      expect(starts, id).toBe(drawn?.rings.length);
    }
    expect(map.links).toHaveLength(drawing.links.length);
  });

  test("a coarser drawing of less is smaller by a third", () => {
    const small = drawMap(briefing, topology, "en", {
      unit: 2000,
      reach: 100_000,
      isSpare: true,
    });
    expect(JSON.stringify(small).length).toBeLessThan(
      JSON.stringify(drawing).length * 0.7,
    );
    expect(small.rivers).toEqual([]);
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
    expect(() => drawMap(briefing, without, "en")).toThrow(
      /KGZ \(kyrgyzstan\)/,
    );
  });
});
