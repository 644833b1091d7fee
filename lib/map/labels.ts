import { labelGap } from "./bands";
import { isInside, overlap, type Rectangle } from "../geometry/rectangle";

/**
 * Where a label stands, seen from its symbol: beside it, or above and below it, in the middle or
 * leaning to one side. `none`: there is no room for it.
 */
export type LabelSide = Side | "none";

type Side = "n" | "s" | "e" | "w" | "nw" | "ne" | "sw" | "se";

/** How far a label that leans is moved from the middle, as a share of its width. */
export const lean = 0.25;

/** What wants a label: the symbol's centre and radius and the size of the label, in pixels. */
export type LabelWish = {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Sides to try, the best first. */
  sides: readonly Side[];
  /** What each of the sides costs, in their order; its number in that order if nothing is said. */
  costs?: readonly number[];
};

/** The rectangle that a label takes on one side of its symbol, in pixels. */
export function labelRectangle(wish: LabelWish, side: Side): Rectangle {
  const { x, y, radius, width, height } = wish;
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  if (side === "e") return { ...centred, x: x + radius + labelGap };
  if (side === "w") return { ...centred, x: x - radius - labelGap - width };
  const isLeft = side.endsWith("w");
  const leaning = side.length === 1 ? 0 : isLeft ? -lean : lean;
  return {
    ...centred,
    x: centred.x + leaning * width,
    y: side.startsWith("n")
      ? y - radius - labelGap - height
      : y + radius + labelGap,
  };
}

/**
 * Gives every label a side such that labels meet neither each other, nor a symbol or other thing
 * that was there before, nor the edge of the frame. Few labels are tried in all combinations, the best sides first; where that finds
 * nothing, and for many labels, each in turn takes the first side that is free, or none.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Rectangle,
  taken: readonly Rectangle[] = [],
): Map<string, LabelSide> {
  const symbols = wishes.map((wish) => symbolRectangle(wish));
  const free = wishes.map((wish, index) =>
    wish.sides.filter((side) => {
      const label = labelRectangle(wish, side);
      return (
        isInside(label, frame) &&
        symbols.every(
          (symbol, other) =>
            other === index || symbol.width === 0 || !overlap(label, symbol),
        ) &&
        taken.every((one) => !overlap(label, one))
      );
    }),
  );
  const complete = wishes.length <= 10 ? searchAll(wishes, free) : undefined;
  return complete ?? placeGreedily(wishes, free);
}

function symbolRectangle({ x, y, radius }: LabelWish): Rectangle {
  return {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  };
}

type Sides = readonly Side[];

function costOf({ sides, costs }: LabelWish, side: Side): number {
  const index = sides.indexOf(side);
  return costs?.[index] ?? index;
}

function searchAll(
  wishes: readonly LabelWish[],
  free: readonly Sides[],
): Map<string, LabelSide> | undefined {
  let best: { cost: number; sides: Side[] } | undefined;
  const chosen: Side[] = [];
  const taken: Rectangle[] = [];

  const descend = (index: number, cost: number): void => {
    if (best !== undefined && cost >= best.cost) return;
    const wish = wishes[index];
    if (wish === undefined) {
      best = { cost, sides: [...chosen] };
      return;
    }
    for (const side of free[index] ?? []) {
      const label = labelRectangle(wish, side);
      if (taken.some((other) => overlap(label, other))) continue;
      chosen.push(side);
      taken.push(label);
      descend(index + 1, cost + costOf(wish, side));
      chosen.pop();
      taken.pop();
    }
  };
  descend(0, 0);
  const found = best?.sides;
  if (found === undefined) return undefined;
  return new Map(
    wishes.map((wish, index) => [wish.id, found[index] ?? "none"]),
  );
}

function placeGreedily(
  wishes: readonly LabelWish[],
  free: readonly Sides[],
): Map<string, LabelSide> {
  const taken: Rectangle[] = [];
  const placed = new Map<string, LabelSide>();
  wishes.forEach((wish, index) => {
    const side = free[index]?.find(
      (one) =>
        !taken.some((other) => overlap(labelRectangle(wish, one), other)),
    );
    if (side !== undefined) taken.push(labelRectangle(wish, side));
    placed.set(wish.id, side ?? "none");
  });
  return placed;
}
