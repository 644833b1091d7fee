import { labelGap } from "./bands";
import { isInside, overlap, type Rectangle } from "./rectangle";

/** Where a label stands, seen from its symbol; `none`: there is no room for it. */
export type LabelSide = "n" | "s" | "e" | "w" | "none";

/** What wants a label: the symbol's centre and radius and the size of the label, in pixels. */
export type LabelWish = {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Sides to try, the best first. */
  sides: readonly Exclude<LabelSide, "none">[];
};

/** The rectangle that a label takes on one side of its symbol, in pixels. */
export function labelRectangle(
  wish: LabelWish,
  side: Exclude<LabelSide, "none">,
): Rectangle {
  const { x, y, radius, width, height } = wish;
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  switch (side) {
    case "n":
      return { ...centred, y: y - radius - labelGap - height };
    case "s":
      return { ...centred, y: y + radius + labelGap };
    case "e":
      return { ...centred, x: x + radius + labelGap };
    case "w":
      return { ...centred, x: x - radius - labelGap - width };
  }
}

/**
 * Gives every label a side such that labels meet neither each other, nor a symbol, nor the edge of
 * the frame. Few labels are tried in all combinations, the best sides first; where that finds
 * nothing, and for many labels, each in turn takes the first side that is free, or none.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Rectangle,
): Map<string, LabelSide> {
  const symbols = wishes.map((wish) => symbolRectangle(wish));
  const free = wishes.map((wish, index) =>
    wish.sides.filter((side) => {
      const label = labelRectangle(wish, side);
      return (
        isInside(label, frame) &&
        symbols.every(
          (symbol, other) => other === index || !overlap(label, symbol),
        )
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

type Sides = readonly Exclude<LabelSide, "none">[];

function searchAll(
  wishes: readonly LabelWish[],
  free: readonly Sides[],
): Map<string, LabelSide> | undefined {
  let best: { cost: number; sides: Exclude<LabelSide, "none">[] } | undefined;
  const chosen: Exclude<LabelSide, "none">[] = [];
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
      descend(index + 1, cost + wish.sides.indexOf(side));
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
