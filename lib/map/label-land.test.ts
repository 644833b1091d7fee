import { describe, expect, test } from "vitest";
import { loadRegion, loadBriefing } from "../load/load";
import { bands, type Band } from "./bands";
import { drawMap } from "./draw-map";
import { bandsWithin, boxOfName } from "./landmark-box";
import { wishFor } from "./label-layout";
import { labelRectangle } from "./labels";
import { pointsOnLink } from "./links";
import { findGround, shareBeyond } from "../geometry/own-ground";
import { overlap } from "../geometry/rectangle";
import { estimateTextWidth } from "../text/text-width";

const briefing = loadBriefing("ashgabat-2018");
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
  const labels = briefing.places.map(({ id, name }) => ({
    id,
    name: name[lang] ?? id,
    roles: roles[lang] ?? [],
  }));
  const { places, frame, landmarks, links } = drawMap(
    briefing,
    topology,
    lang,
    labels,
  );

  test.each(widths)(
    "at %i pixels no name lies for the most part on another country",
    (width, band) => {
      const scale = width / frame.width;
      for (const drawn of places) {
        const { marker } = drawn;
        const place = briefing.places.find(({ id }) => id === drawn.id);
        const side = drawn.sides[band];
        if (side === "none" || place === undefined)
          throw new Error(`${drawn.id} has no name`);
        const wish = wishFor(
          drawn,
          { words: labels, isBare: false },
          frame,
          band,
        );
        const label = labelRectangle({ ...wish, x: 0, y: 0 }, side);
        const { name } = bands[band];
        const width = estimateTextWidth(place.name[lang] ?? "", name, true);
        const spare = label.width - width;
        const inset = { e: 0, w: spare }[side as string] ?? spare / 2;
        const box = {
          x: marker.x + (label.x + inset) / scale,
          y: marker.y + label.y / scale,
          width: width / scale,
          height: (name * 1.15) / scale,
        };
        for (const other of places) {
          const own = place.kind === "city" ? place.state.id : place.id;
          if (other.path === null || other.id === own) continue;
          const share = 1 - shareBeyond(box, findGround(other.path));
          expect(share, `${place.id} on ${other.id}`).toBeLessThan(0.35);
        }
      }
    },
  );

  test("a neighbour's name that the edge of a closer cut would take is left out", () => {
    const ashgabat = places.find(({ id }) => id === "ashgabat");
    const afghanistan = landmarks.find(({ id }) => id === "afghanistan");
    if (ashgabat === undefined || afghanistan === undefined)
      throw new Error("no such place");
    expect(bandsWithin(afghanistan, frame)).toEqual(afghanistan.bands);
    const below = { ...frame, y: afghanistan.spot.y - frame.height };
    expect(bandsWithin(afghanistan, below)).toEqual([]);
  });

  test("the name of the Aral Sea keeps clear of the lines to the venue", () => {
    const aral = landmarks.find(({ id }) => id === "aral-sea");
    if (aral === undefined) throw new Error("no such landmark");
    for (const band of aral.bands) {
      const scale = bands[band].width / frame.width;
      const box = boxOfName(
        { ...aral, point: aral.spot },
        bands[band].landmark ?? 0,
        frame,
        band,
      );
      const crossed = links
        .flatMap(({ path }) => pointsOnLink(path))
        .map(({ x, y }) => ({
          x: (x - frame.x) * scale,
          y: (y - frame.y) * scale,
          width: 0,
          height: 0,
        }))
        .filter((point) => overlap(point, box));
      expect(crossed, band).toEqual([]);
    }
  });
});
