import type { DrawingPoint } from "../../geometry/path";
import { isInside, overlap, type Rectangle } from "../../geometry/rectangle";
import { costs, nearReach } from "./costs";
import { innerEdge, toPixels, toUnits, type Viewport } from "./viewport";
import { costOfLand } from "./land";
import { costOfLines, sumObstacles, type ObstacleGrid } from "./obstacles";
import { chooseCandidates, type Candidate } from "./choose-candidates";
import { labelRectangle, type LabelBox, type Side } from "./sides";
import type { Surroundings } from "./surroundings";

/** What is to be labelled at a point of the drawing; its box is in pixels. */
export type Label = LabelBox & {
  id: string;
  at: DrawingPoint;
  /** The place on whose land the name belongs. */
  land: string;
  /** Sides to try, the best first. */
  sides: readonly Side[];
};

/** A label with its side and rectangle in pixels; null for one that has no room. */
export type PlacedLabel = { side: Side; box: Rectangle } | null;

/** Sides in the order in which they are tried for a state, and for a city or town. */
export const stateSides: readonly Side[] = "s n e w se sw ne nw".split(
  " ",
) as Side[];
export const citySides: readonly Side[] = "e w s n se sw ne nw".split(
  " ",
) as Side[];

/**
 * Gives every label a side such that labels meet neither each other, nor a symbol or other thing
 * that was there before, nor the edge of the map; of all such arrangements one of the least cost
 * (`costs.ts`). The first labels are the first to have room where there is not enough.
 */
export function placeLabels(
  labels: readonly Label[],
  viewport: Viewport,
  surroundings: Surroundings,
  taken: readonly Rectangle[] = [],
): Map<string, PlacedLabel> {
  const edge = innerEdge(viewport);
  const grid = sumObstacles(surroundings.lines, viewport);
  const symbols = labels.map((label) => symbolBox(label, viewport));
  // Judging is what takes time, and where there are many places most sides are not free.
  const isFree = (box: Rectangle, own: number): boolean =>
    isInside(box, edge) &&
    !taken.some((one) => overlap(box, one)) &&
    !symbols.some(
      (symbol, other) =>
        other !== own && symbol.width > 0 && overlap(box, symbol),
    );
  const candidates = labels.map((label, index) =>
    label.sides.flatMap((side, order): Candidate<Side>[] => {
      const box = labelRectangle(toPixels(viewport, label.at), label, side);
      if (!isFree(box, index)) return [];
      const cost = judge(label, box, viewport, surroundings, grid);
      return [{ value: side, box, cost: cost + costs.side * order }];
    }),
  );
  const chosen = chooseCandidates(candidates);
  return new Map(
    labels.map(({ id }, index): [string, PlacedLabel] => {
      const one = chosen[index] ?? null;
      return [id, one === null ? null : { side: one.value, box: one.box }];
    }),
  );
}

/** The box of a label's symbol, in pixels. */
export function symbolBox(
  { at, radius }: Pick<Label, "at" | "radius">,
  viewport: Viewport,
): Rectangle {
  const { x, y } = toPixels(viewport, at);
  return {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  };
}

function judge(
  { at, land }: Label,
  box: Rectangle,
  viewport: Viewport,
  { lands, sea, symbols, closer }: Surroundings,
  grid: ObstacleGrid,
): number {
  const { x, y } = toPixels(viewport, at);
  const usual = { ...viewport, scale: viewport.usualScale ?? viewport.scale };
  const seen = toPixels(usual, at);
  // The symbol stays at its point while the map grows: the label keeps its distance in pixels.
  const shifted = { ...box, x: box.x - x + seen.x, y: box.y - y + seen.y };
  return (
    costOfLand(toUnits(usual, shifted), land, lands, sea) +
    costOfLines(box, grid) +
    costs.nearSymbol * countNear(shifted, at, symbols, usual) +
    costs.cutOff *
      shareCutOff({ ...box, x: box.x - x, y: box.y - y }, at, viewport, closer)
  );
}

/** How many symbols other than its own are within reach of a label. */
function countNear(
  { x, y, width, height }: Rectangle,
  own: DrawingPoint,
  symbols: readonly DrawingPoint[],
  viewport: Viewport,
): number {
  const around = toUnits(viewport, {
    x: x - nearReach,
    y: y - nearReach,
    width: width + 2 * nearReach,
    height: height + 2 * nearReach,
  });
  return symbols.filter(
    (one) =>
      (one.x !== own.x || one.y !== own.y) &&
      overlap({ x: one.x, y: one.y, width: 0, height: 0 }, around),
  ).length;
}

/**
 * How much of a label, whose box is given from its point, the edge takes in closer extents, summed
 * over all that show its point. Each fills a map of the same size in pixels, so that in a narrow one the label takes
 * the more of it.
 */
function shareCutOff(
  label: Rectangle,
  at: DrawingPoint,
  { extent, scale }: Viewport,
  closer: readonly Rectangle[],
): number {
  const [width, height] = [extent.width * scale, extent.height * scale];
  return closer
    .filter((one) => isInside({ ...at, width: 0, height: 0 }, one))
    .map((one) => {
      const point = toPixels({ extent: one, scale: width / one.width }, at);
      const [left, top] = [point.x + label.x, point.y + label.y];
      const across = Math.max(-left, left + label.width - width, 0);
      const down = Math.max(-top, top + label.height - height, 0);
      return Math.min(across / label.width + down / label.height, 1);
    })
    .reduce((sum, share) => sum + share, 0);
}
