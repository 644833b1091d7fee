import type { DrawnLandmark, MapDrawing } from "../map/map-drawing";
import { isInside, overlap, pad, type Rectangle } from "../geometry/rectangle";
import { countHurdles, type Hurdles } from "./hurdles";
import { setText, type Measure, type PlacedText } from "./placed";

type Point = { x: number; y: number };

/** Steps by which a name may leave its point: across in widths, down in heights of its lines. */
const across = [0, -0.3, 0.3, -0.6, 0.6];
const down = [0, -0.8, 0.8, -1.6, 1.6];

/** A step away costs as much as so many points of a line crossed. */
const stepCost = 1.5;

/** Figure units between a name and what stands beside it. */
const apart = 7;

type Ground = {
  toFigure: (point: Point) => Point;
  box: Rectangle;
  size: number;
  hurdles: readonly Hurdles[];
};

/**
 * Names of seas, lakes and neighbours, each near its point where it crosses the fewest lines. What
 * would meet a label, a symbol, another name or the edge is left out.
 */
export function layoutLandmarks(
  { landmarks }: Pick<MapDrawing, "landmarks">,
  ground: Ground,
  taken: readonly Rectangle[],
  measure: Measure,
): PlacedText[] {
  const edge = pad(ground.box, -6 / ground.box.width);
  const occupied = taken.map((one) => grow(one, apart));
  return landmarks.flatMap((landmark) => {
    const best = listTries(landmark, ground, measure)
      .filter(({ texts }) =>
        texts.every(
          ({ box }) =>
            isInside(box, edge) && !occupied.some((one) => overlap(box, one)),
        ),
      )
      .sort((one, other) => one.cost - other.cost)[0];
    if (best === undefined) return [];
    occupied.push(...best.texts.map(({ box }) => grow(box, apart)));
    return best.texts;
  });
}

function listTries(
  landmark: DrawnLandmark,
  ground: Ground,
  measure: Measure,
): { texts: PlacedText[]; cost: number }[] {
  const texts = setName(landmark, ground, { x: 0, y: 0 }, measure);
  const width = Math.max(...texts.map((text) => text.width));
  const height = ground.size;
  return across.flatMap((right, column) =>
    down.map((below, row) => {
      const move = { x: right * width, y: below * height };
      const moved = setName(landmark, ground, move, measure);
      const crossed = moved
        .flatMap(({ box }) =>
          ground.hurdles.map((one) => countHurdles(box, one)),
        )
        .reduce((sum, one) => sum + one, 0);
      return { texts: moved, cost: crossed + stepCost * (column + row) };
    }),
  );
}

function setName(
  { id, kind, name, point }: DrawnLandmark,
  { toFigure, size }: Ground,
  move: Point,
  measure: Measure,
): PlacedText[] {
  const isWater = kind === "water";
  const { x, y } = toFigure(point);
  const lines = name.split("\n");
  return lines.map((text, index) =>
    setText(
      {
        name: `landmark ${id}`,
        text,
        x: x + move.x,
        y: y + move.y + (index - lines.length / 2 + 0.8) * size * 1.12,
        anchor: "middle",
        fill: isWater ? "map-water-ink" : "map-neighbour-ink",
        halo: "on patterns",
        style: isWater
          ? { size, weight: 400, italic: true }
          : { size, weight: 400, spacing: 0.08 },
      },
      measure,
    ),
  );
}

function grow({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return {
    x: x - by,
    y: y - by / 2,
    width: width + 2 * by,
    height: height + by,
  };
}
