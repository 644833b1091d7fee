import { describe, expect, test } from "vitest";
import { shareOnLand } from "../geometry/land-share";
import { overlap } from "../geometry/rectangle";
import { loadRegion } from "../load/load";
import { publishedBriefing } from "../load/published.sample";
import { estimateTextWidth } from "../text/text-width";
import { bandNames, bands, viewportOfBand, type Band } from "./bands";
import { drawMap } from "./drawing/draw-map";
import { toPixels, toUnits } from "./labels/viewport";
import { pointsOnLink } from "./drawing/link-path";
import { placePageLabels } from "./page-labels";
import type { DrawnPlace, MapDrawing } from "./drawing/map-drawing";
import { bandsWithin } from "./bands-within";
import { formatPageMap } from "./page-map";

const briefing = publishedBriefing();
const topology = loadRegion(briefing);

/** Widths of the map on common screens, with the band of each. */
const widths: readonly [number, Band][] = [
  [358, "xs"],
  [560, "s"],
  [778, "m"],
  [884, "m"],
  [1200, "l"],
];

const roles: Record<string, string[]> = {
  en: ["Delegation", "3 documented events"],
  ru: ["Делегация", "3 документированных события"],
};

describe.each(["en", "ru"])("names on the map in %s", (lang) => {
  const drawing = drawMap(briefing, topology, lang);
  const labels = placePageLabels(
    drawing,
    briefing.places.map(({ id, name }) => ({
      id,
      name: name[lang] ?? id,
      roles: roles[lang] ?? [],
    })),
  );
  const { landmarks } = formatPageMap(drawing, labels);
  const { extent, places } = drawing;

  test.each(widths)(
    "at %i pixels no name lies for the most part on another country",
    (width, band) => {
      const least = viewportOfBand(extent, band);
      const scale = width / extent.width;
      for (const place of places) {
        const label = labels.places.get(place.id)?.[band] ?? null;
        if (label === null) throw new Error(`${place.id} has no name`);
        const name = briefing.places.find(({ id }) => id === place.id)?.name;
        const size = bands[band].name;
        const text = estimateTextWidth(name?.[lang] ?? "", size, true);
        const spare = label.box.width - text;
        const inset = { e: 0, w: spare }[label.side as string] ?? spare / 2;
        const was = toPixels(least, place.marker);
        const now = toPixels({ extent, scale }, place.marker);
        const box = toUnits(
          { extent, scale },
          {
            x: label.box.x - was.x + now.x + inset,
            y: label.box.y - was.y + now.y,
            width: text,
            height: size * 1.15,
          },
        );
        for (const other of places) {
          if (other.kind === "city" || other.id === place.land) continue;
          const share = shareOnLand(box, other.rings);
          expect(share, `${place.id} on ${other.id}`).toBeLessThan(0.35);
        }
      }
    },
  );

  test("a neighbour's name that the edge of a closer extent would take is left out", () => {
    const afghanistan = landmarks.find(({ id }) => id === "afghanistan");
    if (afghanistan === undefined) throw new Error("no such landmark");
    expect(afghanistan.bands.length).toBeGreaterThan(0);
    expect(bandsWithin(afghanistan, extent)).toEqual(afghanistan.bands);
    const below = { ...extent, y: afghanistan.spot.y - extent.height };
    expect(bandsWithin(afghanistan, below)).toEqual([]);
  });

  test("the name of the Aral Sea keeps clear of the lines to the venue", () => {
    const aral = labels.landmarks.find(({ id }) => id === "aral-sea");
    expect(aral?.boxes.size).toBeGreaterThan(0);
    for (const band of bandNames) {
      const box = aral?.boxes.get(band);
      if (box === undefined) continue;
      const crossed = drawing.links
        .flatMap(pointsOnLink)
        .map((point) => toPixels(viewportOfBand(extent, band), point))
        .filter((point) => overlap({ ...point, width: 0, height: 0 }, box));
      expect(crossed, band).toEqual([]);
    }
  });
});

describe("islands that lie close to each other", () => {
  const island = (id: string, x: number, y: number): DrawnPlace => ({
    id,
    kind: "state",
    land: id,
    rings: [],
    marker: { x, y },
    extent: { x: x - 50, y: y - 35, width: 100, height: 70 },
  });
  const sea = { x: 0, y: 0, width: 1000, height: 700 };
  // Around the one in the middle, four others: nearby, their roles leave it no room.
  const around = (distance: number) => [
    island("middle", 500, 350),
    island("north", 500, 350 - distance),
    island("east", 500 + 1.8 * distance, 350),
    island("south", 500, 350 + distance),
    island("west", 500 - 1.8 * distance, 350),
    island("far", 120, 80),
  ];
  const drawing = {
    extent: sea,
    bounds: sea,
    sea: [],
    lakes: [],
    rivers: [],
    borders: { neighbours: [], undetermined: [], placesUndetermined: [] },
    landmarks: [],
    links: [],
    unitMetres: 1000,
    scale: 1,
  } satisfies Omit<MapDrawing, "places">;
  const label = (places: readonly DrawnPlace[]) =>
    placePageLabels(
      { ...drawing, places },
      places.map(({ id }) => ({ id, name: id, roles: ["Took part in it"] })),
    );

  test("keep their names, and only those in the crowd give up their roles for it", () => {
    const { places, namedAlone } = label(around(50));
    for (const [id, { l }] of places) expect(l, id).not.toBeNull();
    expect(namedAlone.size).toBeGreaterThan(0);
    expect(namedAlone.has("far")).toBe(false);
  });

  test("give up nothing where all has room", () => {
    expect(label(around(200)).namedAlone.size).toBe(0);
  });
});
