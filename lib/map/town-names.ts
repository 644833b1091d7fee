import { bandNames, bands, type Band } from "./bands";
import { boxDots, dotRadius } from "./dots";
import { boxOfName, pixelFrame } from "./landmark-box";
import { wishFor, type Labels } from "./label-layout";
import {
  labelRectangle,
  placeLabels,
  type LabelSide,
  type LabelWish,
} from "./labels";
import type { MapDrawing } from "./map-drawing";
import { isInside, type Rectangle } from "../geometry/rectangle";
import { judgeSides, listGrounds, type Surroundings } from "./side-costs";
import { estimateTextWidth } from "../text/text-width";
import type { Venue } from "./venues";

/** A town on the map and the side of its name in each band; null where the name of a place is its. */
export type DrawnTown = Venue & { sides: Record<Band, LabelSide> | null };

/** Names of towns are set smaller than those of places. In components/timeline/timeline.css too. */
function sizeIn(band: Band): number {
  return Math.min(Math.max(bands[band].name * 0.85, 10), 12);
}

/** Pixels at the sides of a name, for its ground. */
const room = 8;

/**
 * The towns that lie in the map's cut, with a side for the name of each where there is room beside
 * the names of places, seas and neighbours.
 */
export function nameTowns(
  venues: readonly Venue[],
  drawing: MapDrawing,
  labels: Labels,
  lang: string,
): DrawnTown[] {
  const { frame } = drawing;
  const towns = venues.filter(({ point }) =>
    isInside({ ...point, width: 0, height: 0 }, frame),
  );
  const isNamed = ({ location }: Venue) => location.place?.kind === "city";
  const dots = boxDots(
    towns.filter(isNamed).map(({ point }) => point),
    frame,
  );
  const grounds = listGrounds(drawing.places);
  const unnamed = towns.filter((town) => !isNamed(town));
  const placed = bandNames.map((band) =>
    placeLabels(
      unnamed.map((town) => judgeTown(town, drawing, band, lang, grounds)),
      pixelFrame(frame, band),
      [...listBoxes(drawing, labels, band), ...dots(band)],
    ),
  );
  return towns.map((town) => {
    if (isNamed(town)) return { ...town, sides: null };
    const [xs = "none", s = "none", m = "none", l = "none"] = placed.map(
      (sides) => sides.get(town.location.id),
    );
    return { ...town, sides: { xs, s, m, l } };
  });
}

/** What a town wishes for its name: to stand on the land of its own state. */
function judgeTown(
  town: Venue,
  drawing: MapDrawing,
  band: Band,
  lang: string,
  grounds: Surroundings["grounds"],
): LabelWish {
  const { frame } = drawing;
  const scale = bands[band].width / frame.width;
  return judgeSides(
    wishForTown(town, drawing, band, lang),
    {
      marker: town.point,
      land: town.location.place?.id ?? "",
      scale: { usual: scale, least: scale },
      frame,
    },
    { grounds, markers: [], frames: [] },
  );
}

function wishForTown(
  { location, point }: Venue,
  { frame }: MapDrawing,
  band: Band,
  lang: string,
): LabelWish {
  const scale = bands[band].width / frame.width;
  const size = sizeIn(band);
  const name = location.name[lang] ?? location.id;
  return {
    id: location.id,
    x: (point.x - frame.x) * scale,
    y: (point.y - frame.y) * scale,
    radius: dotRadius,
    width: estimateTextWidth(name, size) + room,
    height: size * 1.2,
    sides: ["e", "w", "s", "n", "se", "sw", "ne", "nw"],
  };
}

/** What the drawing has written on the map in a band. */
function listBoxes(
  { places, landmarks, frame }: MapDrawing,
  labels: Labels,
  band: Band,
): Rectangle[] {
  const size = bands[band].landmark;
  const named = places.flatMap((place) => {
    const side = place.sides[band];
    return side === "none"
      ? []
      : [labelRectangle(wishFor(place, labels, frame, band), side)];
  });
  const around = landmarks.flatMap((landmark) =>
    size !== null && landmark.bands.includes(band)
      ? [boxOfName({ ...landmark, point: landmark.spot }, size, frame, band)]
      : [],
  );
  return [...named, ...around];
}
