import { shapeCodeOf } from "../lib/briefing/place-shape";
import { listBriefings, loadBriefing, loadRegion } from "../lib/load/load";
import { loadInterfaceLanguages } from "../lib/load/messages";
import { drawMap } from "../lib/map/drawing/draw-map";
import type { DrawnPlace } from "../lib/map/drawing/map-drawing";

/** The live dataset, the first there is: tests enumerate its records. */
export const briefing = loadBriefing(listBriefings()[0] ?? "");

const built = loadInterfaceLanguages().filter(({ isBuilt }) => isBuilt);

/** Languages of its pages. */
export const langs = briefing.languages.filter((lang) =>
  built.some(({ tag }) => tag === lang),
);

/** A language of its pages that is not English, if there is one. */
export const otherLang = langs.find((lang) => lang !== "en") ?? "en";

export const root = (lang: string): string => `/${lang}/${briefing.id}/`;

const drawing = drawMap(briefing, loadRegion(briefing), "en");

/** Share of the map that the shape of a place takes. */
function shareOf({ rings }: DrawnPlace): number {
  const areas = rings.map((ring) => {
    const twice = ring.reduce((sum, { x, y }, index) => {
      const next = ring[(index + 1) % ring.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0);
    return Math.abs(twice) / 2;
  });
  const { width, height } = drawing.extent;
  return Math.max(0, ...areas) / (width * height);
}

const shares = new Map(drawing.places.map((one) => [one.id, shareOf(one)]));
const shareOfId = (id: string) => shares.get(id) ?? 0;

export const placeNames = (
  lang: string,
): { id: string; name: string; hasShape: boolean; isWide: boolean }[] =>
  briefing.places.map((place) => ({
    id: place.id,
    name: place.name[lang] ?? "",
    hasShape: shapeCodeOf(place) !== null,
    // A mouse finds it beside the labels.
    isWide: shareOfId(place.id) > 0.005,
  }));

const towns = briefing.places.filter(({ kind }) => kind === "city");
const lands = briefing.places
  .filter(({ kind }) => kind !== "city")
  .map(({ id }) => id)
  .sort((one, other) => shareOfId(other) - shareOfId(one));
const all = briefing.places.map(({ id }) => id);

/** Ids of places to try things on: that of the largest shape, of the smallest, and a city. */
export const large = lands[0] ?? all[0] ?? "";
export const small = lands.at(-1) ?? large;
export const town = towns[0]?.id ?? all.at(-1) ?? large;

const closest = drawing.places.find(({ id }) => id === small)?.extent;

/** How much closer the map comes at least when that is chosen: no closer than all markers allow. */
export const closeUp = Math.min(
  1.3,
  (0.95 * drawing.extent.width) / (closest ?? drawing.extent).width,
);

const others = all.filter((id) => ![large, small, town].includes(id));

/** Others, as far as there are so many. */
export const [first = large, second = small, third = first] = others;

const records = [
  briefing.places,
  briefing.persons,
  briefing.organisations,
  briefing.events,
  briefing.phases,
].flat();

/** What a record is called, whatever the data call it. */
export function nameOf(id: string, lang = "en"): string {
  const name = records.find((record) => record.id === id)?.name[lang];
  if (name === undefined) throw new Error(`nothing is called ${id}`);
  return name;
}

const { occasion } = briefing;

/** The event that most has been said of, beside the occasion. */
export const milestone =
  briefing.events
    .filter((event) => event !== occasion)
    .sort((one, other) => countNotes(other) - countNotes(one))[0] ?? occasion;

function countNotes({ evidence, participations }: typeof occasion): number {
  return evidence.length + participations.flatMap((one) => one.evidence).length;
}

/** The folder of records of a kind, and one of them. */
const withOne = (folder: string, ids: readonly { id: string }[]): string[] =>
  ids.slice(0, 1).flatMap(({ id }) => [`${folder}/`, `${folder}/${id}/`]);

/** Paths below the root of a briefing: a page of each kind, as far as there is something to show. */
export const pageKinds: readonly string[] = [
  "",
  "table/",
  "timeline/",
  "events/",
  ...(briefing.disagreements.length > 0 ? ["disagreements/"] : []),
  ...withOne("people", briefing.persons),
  ...withOne("organisations", briefing.organisations),
  "search/",
  "sources/",
  "about/",
  "versions/",
  ...new Set([`${large}/`, `${town}/`]),
];

/** Paths below the root of a briefing: a page of each kind, and every place. */
export const pagePaths: readonly string[] = [
  ...new Set([...pageKinds, ...briefing.places.map((place) => `${place.id}/`)]),
];
