import { isInside, type Rectangle } from "../geometry/rectangle";
import { estimateTextWidth } from "../text/text-width";
import { bandNames, bands, viewportOfBand, type Band } from "./bands";
import { dotRadius } from "./dots";
import {
  citySides,
  placeLabels,
  symbolBox,
  type Label,
} from "./labels/place-labels";
import type { LabelSide } from "./labels/sides";
import { findSurroundings } from "./labels/surroundings";
import type { MapDrawing } from "./drawing/map-drawing";
import type { PageLabels } from "./page-labels";
import type { Venue } from "./drawing/venues";
import { plainIn } from "../text/text-in";

/** A town on the map and the side of its name in each band; null where the name of a place is its. */
type DrawnTown = Venue & { sides: Record<Band, LabelSide> | null };

/** Names of towns are set smaller than those of places. In components/timeline/timeline.css too. */
function sizeIn(band: Band): number {
  return Math.min(Math.max(bands[band].name * 0.85, 10), 12);
}

/** Pixels at the sides of a name, for its background. */
const padding = 8;

/**
 * The towns that lie in the map's extent, with a side for the name of each where there is room beside
 * the names of places, seas and neighbours.
 */
export function nameTowns(
  venues: readonly Venue[],
  drawing: MapDrawing,
  labels: PageLabels,
  lang: string,
): DrawnTown[] {
  const towns = venues.filter(({ point }) =>
    isInside({ ...point, width: 0, height: 0 }, drawing.extent),
  );
  const isNamed = ({ location }: Venue) => location.place?.kind === "city";
  const surroundings = findSurroundings(drawing, { isBare: true });
  const placed = bandNames.map((band) => {
    const viewport = viewportOfBand(drawing.extent, band);
    const dots = towns
      .filter(isNamed)
      .map(({ point }) =>
        symbolBox({ at: point, radius: dotRadius }, viewport),
      );
    return placeLabels(
      towns
        .filter((town) => !isNamed(town))
        .map((town) => labelOf(town, band, lang)),
      viewport,
      surroundings,
      [...listBoxes(labels, band), ...dots],
    );
  });
  return towns.map((town) => {
    if (isNamed(town)) return { ...town, sides: null };
    const [xs = "none", s = "none", m = "none", l = "none"] = placed.map(
      (sides) => sides.get(town.location.id)?.side,
    );
    return { ...town, sides: { xs, s, m, l } };
  });
}

/** What a town's name needs in a band, in pixels: it belongs on the land of its own state. */
function labelOf({ location, point }: Venue, band: Band, lang: string): Label {
  const size = sizeIn(band);
  const name = plainIn(location.name, lang);
  return {
    id: location.id,
    at: point,
    land: location.place?.id ?? "",
    radius: dotRadius,
    width: estimateTextWidth(name, size) + padding,
    height: size * 1.2,
    sides: citySides,
  };
}

/** What is written on the map in a band already. */
function listBoxes({ places, landmarks }: PageLabels, band: Band): Rectangle[] {
  return [
    ...[...places.values()].flatMap((one) => one[band]?.box ?? []),
    ...landmarks.flatMap(({ boxes }) => boxes.get(band) ?? []),
  ];
}
