import type { Briefing } from "../briefing/model";
import { bandNames, bands, type Band } from "./bands";
import { pixelFrame, wishFor, type LabelWords } from "./label-layout";
import { labelRectangle } from "./labels";
import type { DrawingPoint, DrawnLandmark, DrawnPlace } from "./map-drawing";
import { isInside, overlap, type Rectangle } from "./rectangle";
import { estimateTextWidth } from "./text-width";

type Surroundings = {
  project: (point: { lat: number; lon: number }) => DrawingPoint;
  frame: Rectangle;
  places: readonly DrawnPlace[];
  labels: readonly LabelWords[];
};

/**
 * Names of seas, lakes and neighbours, each with the bands in which it meets neither the edge, nor a
 * place's symbol or label, nor a landmark named before it.
 */
export function drawLandmarks(
  briefing: Briefing,
  lang: string,
  { project, frame, places, labels }: Surroundings,
): DrawnLandmark[] {
  const landmarks = briefing.landmarks.map((landmark): DrawnLandmark => ({
    id: landmark.id,
    kind: landmark.kind,
    name: landmark.name[lang] ?? landmark.id,
    point: project(landmark.point),
    bands: [],
  }));
  for (const band of bandNames) {
    const size = bands[band].landmark;
    if (size === null) continue;
    const taken = places.flatMap((place) =>
      rectanglesOf(place, labels, frame, band),
    );
    const edge = pixelFrame(frame, band);
    for (const landmark of landmarks) {
      const box = boxOf(landmark, size, edge.width / frame.width, frame);
      if (!isInside(box, edge) || taken.some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      landmark.bands.push(band);
    }
  }
  return landmarks.filter((landmark) => landmark.bands.length > 0);
}

function rectanglesOf(
  place: DrawnPlace,
  labels: readonly LabelWords[],
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

function boxOf(
  { name, kind, point }: DrawnLandmark,
  size: number,
  scale: number,
  frame: Rectangle,
): Rectangle {
  const lines = name.split("\n");
  const spacing = kind === "neighbour" ? 1.16 : 1;
  const width =
    Math.max(...lines.map((line) => estimateTextWidth(line, size) * spacing)) +
    4;
  const height = lines.length * size * 1.15 + 2;
  return {
    x: (point.x - frame.x) * scale - width / 2,
    y: (point.y - frame.y) * scale - height / 2,
    width,
    height,
  };
}
