import type { Rectangle } from "../geometry/rectangle";
import { toPixels, type Viewport } from "../map/labels/viewport";
import {
  placeLandmarks,
  type PlacedLandmark,
} from "../map/labels/place-landmarks";
import type { Surroundings } from "../map/labels/surroundings";
import type { DrawnLandmark } from "../map/drawing/map-drawing";
import { setText, type Measure, type PlacedText } from "./placed";

/** Figure units between a name and what is beside it. */
const padding = 7;

/** Heights of a line, in type sizes. */
const lineHeight = 1.12;

/** The map of the figure; its names are told apart from those of other sizes by this. */
const only = "figure";

/**
 * Names of seas, lakes and neighbours where there is room for them; `taken` are boxes from the
 * corner of the map, which is at `corner` in the figure.
 */
export function layoutLandmarks(
  landmarks: readonly DrawnLandmark[],
  viewport: Viewport,
  surroundings: Surroundings,
  taken: readonly Rectangle[],
  { size, corner }: { size: number; corner: { x: number; y: number } },
  measure: Measure,
): PlacedText[] {
  const sizeOf = ({ name, kind }: DrawnLandmark) => {
    const lines = name.split("\n");
    const widths = lines.map((line) => measure(line, styleOf(kind, size)));
    return {
      width: Math.max(...widths) + 2 * padding,
      height: lines.length * size * lineHeight + padding,
    };
  };
  return placeLandmarks(
    landmarks,
    [{ key: only, viewport: { ...viewport, margin: 0 }, taken, sizeOf }],
    only,
    surroundings,
  ).flatMap((landmark) =>
    setName(landmark, viewport, { size, corner }, measure),
  );
}

function styleOf(kind: DrawnLandmark["kind"], size: number) {
  return kind === "water"
    ? ({ size, weight: 400, italic: true } as const)
    : ({ size, weight: 400, spacing: 0.08 } as const);
}

function setName(
  { id, kind, name, spot }: PlacedLandmark<string>,
  viewport: Viewport,
  { size, corner }: { size: number; corner: { x: number; y: number } },
  measure: Measure,
): PlacedText[] {
  const { x, y } = toPixels(viewport, spot);
  const lines = name.split("\n");
  return lines.map((text, index) =>
    setText(
      {
        name: `landmark ${id}`,
        text,
        x: corner.x + x,
        y: corner.y + y + (index - lines.length / 2 + 0.8) * size * lineHeight,
        anchor: "middle",
        fill: kind === "water" ? "map-water-ink" : "map-neighbour-ink",
        halo: "on patterns",
        style: styleOf(kind, size),
      },
      measure,
    ),
  );
}
