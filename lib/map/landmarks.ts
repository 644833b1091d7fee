import type { Briefing } from "../briefing/model";
import { bandNames, bands, type Band } from "./bands";
import { wishFor, type Labels } from "./label-layout";
import { labelRectangle } from "./labels";
import { boxOfName, pixelFrame, type NamedPoint } from "./landmark-box";
import { judgeSpot, type LandmarkGround } from "./landmark-costs";
import type { DrawingPoint, DrawnLandmark, DrawnPlace } from "./map-drawing";
import { isInside, overlap, type Rectangle } from "../geometry/rectangle";

type Surroundings = LandmarkGround & {
  project: (point: { lat: number; lon: number }) => DrawingPoint;
  places: readonly DrawnPlace[];
  labels: Labels;
  /** Boxes in pixels of what else stands on the map in a band. */
  taken?: (band: Band) => readonly Rectangle[];
};

/** Steps by which a name may leave its point: across in its widths, down in its lines. */
const across = [0, -0.3, 0.3, -0.6, 0.6];
const down = [0, -0.8, 0.8, -1.6, 1.6];

/** A step away costs as much as so many pixels between a lake and its name. */
const stepCost = 1.5;

/** A name that is missing in a band costs more than any place for it. */
const missingCost = 1000;

/**
 * Names of seas, lakes and neighbours, each with the bands in which it meets neither the edge, nor a
 * place's symbol or label, nor a landmark named before it; near its point, where it lies best.
 */
export function drawLandmarks(
  briefing: Briefing,
  lang: string,
  surroundings: Surroundings,
): DrawnLandmark[] {
  const { project, frame, places, labels, taken } = surroundings;
  const named = bandNames.flatMap((band) => {
    const size = bands[band].landmark;
    if (size === null) return [];
    const occupied = places.flatMap((place) =>
      rectanglesOf(place, labels, frame, band),
    );
    return [{ band, size, occupied: [...occupied, ...(taken?.(band) ?? [])] }];
  });
  const landmarks = briefing.landmarks.map((landmark): DrawnLandmark => {
    const { id, kind } = landmark;
    const name = landmark.name[lang] ?? id;
    const point = project(landmark.point);
    const spots = across.flatMap((right, column) =>
      down.map((below, row) => {
        const at = moveBy({ kind, name, point }, { right, below }, frame);
        const boxes = named.map(({ band, size, occupied }) => {
          const edge = pixelFrame(frame, band);
          const box = boxOfName({ kind, name, point: at }, size, frame, band);
          const isFree =
            isInside(box, edge) && !occupied.some((one) => overlap(box, one));
          return { band, box, isFree };
        });
        const cost = boxes.map(({ band, box, isFree }) =>
          isFree
            ? judgeSpot(box, kind, surroundings, pixelFrame(frame, band))
            : missingCost,
        );
        return {
          at,
          boxes: boxes.filter(({ isFree }) => isFree),
          cost:
            stepCost * (column + row) + cost.reduce((sum, one) => sum + one, 0),
        };
      }),
    );
    const [best] = spots.sort((one, other) => one.cost - other.cost);
    for (const { band, box } of best?.boxes ?? [])
      named.find((one) => one.band === band)?.occupied.push(box);
    return {
      id,
      kind,
      name,
      point,
      spot: best?.at ?? point,
      bands: best?.boxes.map(({ band }) => band) ?? [],
    };
  });
  return landmarks.filter((landmark) => landmark.bands.length > 0);
}

function rectanglesOf(
  place: DrawnPlace,
  labels: Labels,
  frame: Rectangle,
  band: Band,
): Rectangle[] {
  const wish = wishFor(place, labels, frame, band);
  const { x, y, radius } = wish;
  const symbol = {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  };
  const side = place.sides[band];
  return side === "none" ? [symbol] : [symbol, labelRectangle(wish, side)];
}

/** The band whose sizes make a step: names there are set small, and the map is not. */
const stepBand = "m";

function moveBy(
  landmark: NamedPoint,
  { right, below }: { right: number; below: number },
  frame: Rectangle,
): DrawingPoint {
  const size = bands[stepBand].landmark;
  const scale = bands[stepBand].width / frame.width;
  const { width } = boxOfName(landmark, size, frame, stepBand);
  return {
    x: Math.round(landmark.point.x + (right * width) / scale),
    y: Math.round(landmark.point.y + (below * size * 1.15) / scale),
  };
}
