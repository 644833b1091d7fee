import type { Rectangle } from "../geometry/rectangle";
import type { DrawingPoint } from "../geometry/path";
import { lineHeight, sizeOfLandmark } from "./landmark-size";
import { estimateTextWidth } from "../text/text-width";
import { bandNames, bands, viewportOfBand, type Band } from "./bands";
import { dotRadius } from "./dots";
import {
  citySides,
  placeLabels,
  stateSides,
  symbolBox,
  type Label,
  type PlacedLabel,
} from "./labels/place-labels";
import { placeLandmarks, type PlacedLandmark } from "./labels/place-landmarks";
import { findSurroundings } from "./labels/surroundings";
import type {
  DrawnLandmark,
  DrawnPlace,
  MapDrawing,
} from "./drawing/map-drawing";

/**
 * The words on the label of a place: its name and, by lens, its role; where that has no room, the
 * number alone that its shade shows, after the name.
 */
type LabelWords = {
  id: string;
  name: string;
  count?: number | undefined;
  roles: readonly string[];
};

/** Where names are on the map of a page, in each band of widths. */
export type PageLabels = {
  places: Map<string, Record<Band, PlacedLabel>>;
  /** Places whose label is their name and number alone, since no band has room for all its words. */
  namedAlone: ReadonlySet<string>;
  landmarks: PlacedLandmark<Band>[];
};

/** How much wider a reader's own typeface may run than the estimate: DejaVu Sans does by this. */
const wideFace = 1.12;

/** The band whose sizes make a step: names there are set small, and the map is not. */
const stepBand: Band = "m";

/** The bands in which a label has more than a name. */
const roleBands = bandNames.filter((band) => bands[band].role !== null);

/**
 * Labels of all places, seas and neighbours in every band. Where dots are given the map tells
 * something else than roles: names keep clear of them, and states have no symbol of their own.
 */
export function placePageLabels(
  drawing: MapDrawing,
  words: readonly LabelWords[],
  dots?: readonly DrawingPoint[],
): PageLabels {
  const isBare = dots !== undefined;
  const surroundings = {
    ...findSurroundings(drawing, { isBare }),
    closer: drawing.places.map(({ extent }) => extent),
  };
  const places = new Map<string, Record<Band, PlacedLabel>>(
    drawing.places.map(({ id }) => [
      id,
      { xs: null, s: null, m: null, l: null },
    ]),
  );
  const placeBand = (band: Band, namedAlone: ReadonlySet<string>) => {
    const viewport = viewportOfBand(drawing.extent, band);
    const around = (dots ?? []).map((at) =>
      symbolBox({ at, radius: dotRadius }, viewport),
    );
    const labels = drawing.places.map((place) => {
      const own = words.find(({ id }) => id === place.id);
      return labelOf(
        place,
        own && namedAlone.has(place.id) ? { ...own, roles: [] } : own,
        band,
        isBare,
      );
    });
    const placed = placeLabels(labels, viewport, surroundings, around);
    return { viewport, around, labels, placed };
  };
  const namedAlone = chooseNamedAlone(drawing.places, words, placeBand);
  const viewports = bandNames.map((band) => {
    const { viewport, around, labels, placed } = placeBand(band, namedAlone);
    for (const [id, label] of placed) {
      const record = places.get(id);
      if (record !== undefined) record[band] = label;
    }
    const boxes = [...placed.values()].flatMap((one) => one?.box ?? []);
    const symbols = labels.map((label) => symbolBox(label, viewport));
    const taken: Rectangle[] = [...boxes, ...symbols, ...around];
    return { key: band, viewport, taken };
  });
  const landmarks = placeLandmarks(
    drawing.landmarks,
    viewports
      .filter(({ key }) => bands[key].landmark !== null)
      .map((one) => ({
        ...one,
        sizeOf: (landmark: DrawnLandmark) => sizeOfLandmark(landmark, one.key),
      })),
    stepBand,
    surroundings,
  );
  return { places, namedAlone, landmarks };
}

/**
 * The places whose label is their name alone, so that it or the one beside it has room: a name says more
 * than a role under another. A label has the same lines at every width that shows roles.
 */
function chooseNamedAlone(
  places: readonly DrawnPlace[],
  words: readonly LabelWords[],
  placeBand: (
    band: Band,
    namedAlone: ReadonlySet<string>,
  ) => { placed: ReadonlyMap<string, PlacedLabel> },
): ReadonlySet<string> {
  const long = places.filter(({ id }) =>
    words.some((one) => one.id === id && one.roles.length > 0),
  );
  const all = new Set(long.map(({ id }) => id));
  const namesIn = (band: Band, namedAlone: ReadonlySet<string>) => {
    const { placed } = placeBand(band, namedAlone);
    return new Set([...placed].flatMap(([id, label]) => (label ? [id] : [])));
  };
  const chosen = new Set<string>();
  for (const band of roleBands) {
    if (namesIn(band, chosen).size === places.length) continue;
    const most = namesIn(band, all);
    for (let isCrowded = true; isCrowded;) {
      const named = namesIn(band, chosen);
      const next = places
        .filter(({ id }) => most.has(id) && !named.has(id))
        .flatMap((place) => nearestOf(place, long, chosen) ?? []);
      for (const { id } of next) chosen.add(id);
      isCrowded = next.length > 0;
    }
  }
  return chosen;
}

/** The nearest that is not among those chosen, which is the place itself first. */
function nearestOf(
  { marker }: DrawnPlace,
  places: readonly DrawnPlace[],
  chosen: ReadonlySet<string>,
): DrawnPlace | undefined {
  const distance = (one: DrawnPlace) =>
    Math.hypot(one.marker.x - marker.x, one.marker.y - marker.y);
  return places
    .filter(({ id }) => !chosen.has(id))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** What a place's label needs in a band, in pixels. */
function labelOf(
  { id, kind, land, marker }: Omit<DrawnPlace, "rings" | "extent">,
  words: LabelWords | undefined,
  band: Band,
  isBare: boolean,
): Label {
  const { name, role, radius } = bands[band];
  const roles = role === null ? [] : (words?.roles ?? []);
  const count = roles.length === 0 ? (words?.count ?? "") : "";
  const widths = [
    estimateTextWidth(`${words?.name ?? ""} ${count}`.trim(), name, true),
    ...roles.map((text) => estimateTextWidth(text, role ?? 0)),
  ];
  const lines = name + (roles.length === 0 ? 0 : (role ?? 0));
  return {
    id,
    at: marker,
    land,
    radius: isBare && kind !== "city" ? 0 : radius,
    width: wideFace * Math.max(...widths),
    height: lines * lineHeight + 1,
    sides: kind === "city" ? citySides : stateSides,
  };
}
