import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelRectangle, placeLabels, type LabelWish } from "./labels";
import { isInside, overlap } from "../geometry/rectangle";

const frame = { x: 0, y: 0, width: 300, height: 200 };

const wish = (
  id: string,
  x: number,
  y: number,
  rest: Partial<LabelWish> = {},
): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  width: 60,
  height: 14,
  sides: ["s", "n", "e", "w"],
  ...rest,
});

describe("placeLabels", () => {
  test("takes the side that is wished for first when there is room", () => {
    expect(placeLabels([wish("one", 150, 100)], frame).get("one")).toBe("s");
  });

  test("keeps inside the frame", () => {
    expect(placeLabels([wish("low", 150, 192)], frame).get("low")).toBe("n");
    expect(placeLabels([wish("corner", 8, 8)], frame).get("corner")).toBe("e");
  });

  test("two labels that would meet go to different sides", () => {
    const sides = placeLabels(
      [wish("one", 120, 100), wish("two", 160, 100)],
      frame,
    );
    expect(new Set(sides.values()).size).toBe(2);
    expect([...sides.values()]).not.toContain("none");
  });

  test("a label with no room is left out, and says so", () => {
    const wide = wish("wide", 150, 100, { width: 400 });
    expect(placeLabels([wide], frame).get("wide")).toBe("none");
  });

  test("finds the one arrangement that works even where the first choice blocks it", () => {
    const first = wish("first", 100, 100, { sides: ["e", "n"] });
    const second = wish("second", 180, 100, { sides: ["w"] });
    const sides = placeLabels([first, second], frame);
    expect([sides.get("first"), sides.get("second")]).toEqual(["n", "w"]);
  });

  test("whatever the points, no label meets another, a symbol or the edge", () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 200 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(points, (list) => {
        const wishes = list.map(({ x, y }, index) => wish(String(index), x, y));
        const placed = placeLabels(wishes, frame);
        const labels = wishes.flatMap((one) => {
          const side = placed.get(one.id) ?? "none";
          return side === "none"
            ? []
            : [{ of: one, box: labelRectangle(one, side) }];
        });
        for (const { of, box } of labels) {
          expect(isInside(box, frame)).toBe(true);
          for (const other of labels) {
            if (other.of !== of) expect(overlap(box, other.box)).toBe(false);
          }
          for (const { id, x, y, radius } of wishes) {
            const symbol = {
              x: x - radius,
              y: y - radius,
              width: 2 * radius,
              height: 2 * radius,
            };
            if (id !== of.id) expect(overlap(box, symbol)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
