import { describe, expect, test } from "vitest";
import { isInside } from "../geometry/rectangle";
import { shapeCodeOf } from "../briefing/place-shape";
import { listBriefings, loadBriefing, loadRegion } from "../load/load";
import { drawMap } from "./drawing/draw-map";
import { placePageLabels } from "./page-labels";
import { formatPageMap } from "./page-map";

describe.each(listBriefings())("the map of %s", (id) => {
  const briefing = loadBriefing(id);

  test.each(briefing.languages)(
    "in %s has every place, with its shape, and on a wide screen with its name",
    (lang) => {
      const drawing = drawMap(briefing, loadRegion(briefing), lang);
      const words = briefing.places.map((place) => ({
        id: place.id,
        name: place.name[lang] ?? place.id,
        roles: [],
      }));
      const map = formatPageMap(drawing, placePageLabels(drawing, words));
      const points = briefing.places
        .filter((place) => shapeCodeOf(place) === null)
        .map((place) => place.id);
      for (const { rings, marker, id: place } of drawing.places) {
        const point = { ...marker, width: 0, height: 0 };
        expect(isInside(point, drawing.extent), place).toBe(true);
        expect(rings.length === 0, place).toBe(points.includes(place));
      }
      expect(map.places).toHaveLength(briefing.places.length);
      for (const { id: place, sides } of map.places)
        expect(sides.l, place).not.toBe("none");
    },
  );
});
