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
  landmarks: PlacedLandmark<Band>[];
};

/** How much wider a reader's own typeface may run than the estimate: DejaVu Sans does by this. */
const wideFace = 1.12;

/** The band whose sizes make a step: names there are set small, and the map is not. */
const stepBand: Band = "m";

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
  const viewports = bandNames.map((band) => {
    const viewport = viewportOfBand(drawing.extent, band);
    const around = (dots ?? []).map((at) =>
      symbolBox({ at, radius: dotRadius }, viewport),
    );
    const labels = drawing.places.map((place) =>
      labelOf(
        place,
        words.find(({ id }) => id === place.id),
        band,
        isBare,
      ),
    );
    const placed = placeLabels(labels, viewport, surroundings, around);
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
  return { places, landmarks };
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
  const count = role === null && words?.count !== undefined ? words.count : "";
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
