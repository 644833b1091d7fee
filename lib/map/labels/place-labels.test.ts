import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInside, overlap } from "../../geometry/rectangle";
import { viewportOfWidth, innerEdge } from "./viewport";
import { placeLabels, symbolBox, type Label } from "./place-labels";
import type { Side } from "./sides";
import type { Surroundings } from "./surroundings";

const extent = { x: 0, y: 0, width: 300, height: 200 };
const viewport = viewportOfWidth(extent, 300);
const nothing: Surroundings = {
  lands: [],
  sea: [],
  lakes: [],
  lines: [],
  symbols: [],
  closer: [],
};

const label = (
  id: string,
  x: number,
  y: number,
  rest: Partial<Label> = {},
): Label => ({
  id,
  at: { x, y },
  land: id,
  radius: 6,
  width: 60,
  height: 14,
  sides: ["s", "n", "e", "w"],
  ...rest,
});

const square = (
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
) => ({
  id,
  box: { x, y, width, height },
  rings: [
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
      { x, y },
    ],
  ],
});

/** The side that one label takes, or null. */
function sideOf(
  one: Label,
  surroundings: Partial<Surroundings> = {},
  taken: Parameters<typeof placeLabels>[3] = [],
): Side | null {
  const placed = placeLabels(
    [one],
    viewport,
    { ...nothing, ...surroundings },
    taken,
  );
  return placed.get(one.id)?.side ?? null;
}

describe("room", () => {
  test("the first side is taken where nothing speaks against it", () => {
    expect(sideOf(label("one", 150, 100))).toBe("s");
  });

  test("a label stays inside the viewport and its margin", () => {
    expect(sideOf(label("low", 150, 192))).toBe("n");
    expect(sideOf(label("corner", 8, 8))).toBe("e");
    const tight = { ...viewport, margin: 40 };
    const placed = placeLabels([label("low", 150, 150)], tight, nothing);
    expect(placed.get("low")?.side).toBe("n");
  });

  test("what stands on the map already is not covered", () => {
    const below = { x: 100, y: 105, width: 100, height: 30 };
    expect(sideOf(label("one", 150, 100), {}, [below])).toBe("n");
  });

  test("a label with no room is left out, and says so", () => {
    expect(sideOf(label("wide", 150, 100, { width: 400 }))).toBeNull();
  });

  test("the one arrangement that has all is found where first choices block it", () => {
    const first = label("first", 100, 100, { sides: ["e", "n"] });
    const second = label("second", 180, 100, { sides: ["w"] });
    const placed = placeLabels([first, second], viewport, nothing);
    expect(placed.get("first")?.side).toBe("n");
    expect(placed.get("second")?.side).toBe("w");
  });

  test("the first in the list has room where there is not enough for all", () => {
    const one = label("one", 150, 100, { sides: ["s"] });
    const two = label("two", 160, 100, { sides: ["s"] });
    const only = (labels: Label[]) =>
      [...placeLabels(labels, viewport, nothing)].flatMap(([id, at]) =>
        at === null ? [] : [id],
      );
    // Each symbol is wide of the other's label.
    expect(
      only([
        { ...one, radius: 0 },
        { ...two, radius: 0 },
      ]),
    ).toEqual(["one"]);
    expect(
      only([
        { ...two, radius: 0 },
        { ...one, radius: 0 },
      ]),
    ).toEqual(["two"]);
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
        const labels = list.map(({ x, y }, index) =>
          label(String(index), x, y),
        );
        const placed = placeLabels(labels, viewport, nothing);
        const boxes = labels.flatMap((of) => {
          const at = placed.get(of.id) ?? null;
          return at === null ? [] : [{ of, box: at.box }];
        });
        for (const { of, box } of boxes) {
          expect(isInside(box, innerEdge(viewport))).toBe(true);
          for (const other of boxes) {
            if (other.of !== of) expect(overlap(box, other.box)).toBe(false);
          }
          for (const other of labels) {
            if (other !== of)
              expect(overlap(box, symbolBox(other, viewport))).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a name stands on", () => {
  test("its own land before that of another place", () => {
    const lands = [
      square("one", 0, 0, 300, 105),
      square("two", 0, 105, 300, 95),
    ];
    expect(sideOf(label("one", 150, 100), { lands })).toBe("n");
  });

  test("the sea before the land of another place", () => {
    const lands = [
      square("one", 145, 95, 10, 10),
      square("two", 60, 106, 180, 40),
    ];
    expect(sideOf(label("one", 150, 100), { lands })).toBe("n");
  });

  test("the sea before a country that is no place", () => {
    const { rings: sea } = square("sea", 0, 0, 300, 95);
    const lands = [square("one", 145, 95, 10, 10)];
    expect(sideOf(label("one", 150, 100), { lands, sea })).toBe("n");
  });

  test("its own land before the sea", () => {
    const { rings: sea } = square("sea", 0, 0, 300, 200);
    const lands = [square("one", 60, 40, 180, 64)];
    expect(sideOf(label("one", 150, 100), { lands, sea })).toBe("n");
  });

  test("a city belongs on the land of its state", () => {
    const lands = [
      square("state", 0, 0, 300, 104),
      square("two", 0, 104, 300, 96),
    ];
    const city = label("city", 150, 100, { land: "state" });
    expect(sideOf(city, { lands })).toBe("n");
  });

  test("clear ground before a line", () => {
    const line = Array.from({ length: 30 }, (_, at) => ({
      x: at * 10,
      y: 114,
    }));
    const lines = [{ line, cost: 1 }];
    expect(sideOf(label("one", 150, 100), { lines })).toBe("n");
  });

  test("away from the symbol of another place", () => {
    const symbols = [{ x: 150, y: 128 }];
    expect(sideOf(label("one", 150, 100), { symbols })).toBe("n");
    expect(
      sideOf(label("one", 150, 100), { symbols: [{ x: 150, y: 100 }] }),
    ).toBe("s");
  });

  test("where a closer extent leaves it whole", () => {
    const closer = [{ x: 100, y: 42, width: 90, height: 60 }];
    expect(sideOf(label("one", 150, 100), { closer })).toBe("n");
  });

  test("as most readers see it, where the map grows and its type does not", () => {
    // At the least width the name reaches over the border to the south; on a map three times as wide it does not.
    const lands = [
      square("one", 0, 0, 300, 130),
      square("two", 0, 130, 300, 70),
    ];
    const one = label("one", 150, 118);
    const at = (usualScale: number) =>
      placeLabels(
        [one],
        { ...viewport, usualScale },
        { ...nothing, lands },
      ).get("one")?.side;
    expect(at(1)).toBe("n");
    expect(at(3)).toBe("s");
  });
});
