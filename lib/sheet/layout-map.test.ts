import { describe, expect, test } from "vitest";
import type { DrawnPlace, MapDrawing } from "../map/drawing/map-drawing";
import { isInside, overlap } from "../geometry/rectangle";
import { layoutMap } from "./layout-map";
import type { MapRequest } from "./layout-labels";
import type { Measure } from "./placed";

const measure: Measure = (text, { size }) => text.length * size * 0.55;

const extent = { x: 0, y: 0, width: 10_000, height: 7000 };
const box = { x: 40, y: 100, width: 920, height: 644 };
const sizes = [
  { name: 18, role: 15, landmark: 13, symbol: 8 },
  { name: 12, role: 12, landmark: 12, symbol: 6 },
] as const;

/** Places spread by a fixed rule over the extent, some of them close to each other. */
function spread(count: number): DrawnPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const marker = {
      x: 600 + ((index * 6151) % 8800),
      y: 500 + ((index * 4409) % 6000),
    };
    const side = 200;
    const [left, top] = [marker.x - side, marker.y - side];
    const corners = [
      [0, 0],
      [400, 0],
      [400, 400],
      [0, 400],
      [0, 0],
    ];
    const isCity = index % 5 === 0;
    return {
      id: `place-${index}`,
      kind: isCity ? ("city" as const) : ("state" as const),
      land: `place-${index}`,
      rings: isCity
        ? []
        : [corners.map(([x = 0, y = 0]) => ({ x: left + x, y: top + y }))],
      marker,
      extent,
    };
  });
}

function layout(
  count: number,
  selected: string | null = null,
  given: MapRequest["sizes"] = sizes,
) {
  const places = spread(count);
  const drawing: MapDrawing = {
    extent,
    bounds: extent,
    sea: [],
    lakes: [],
    rivers: [],
    borders: { neighbours: [], undetermined: [], placesUndetermined: [] },
    places,
    landmarks: [
      {
        id: "sea",
        kind: "water",
        name: "A\nsea",
        point: { x: 5000, y: 3000 },
      },
    ],
    links: [],
    unitMetres: 400,
    scale: 1,
  };
  return layoutMap(
    {
      drawing,
      box,
      extent,
      places: places.map(({ id }) => ({
        id,
        name: `Name of ${id}`,
        role: "delegation",
        label: "Delegation",
        shape: "circle",
        fill: "green",
        isDisagreed: false,
      })),
      selected,
      sizes: given,
    },
    measure,
  );
}

describe.each([6, 60, 600])("a map of %d places", (count) => {
  const map = layout(count, "place-3");

  test("no name meets another or a symbol, and none leaves the extent", () => {
    map.texts.forEach((one, index) => {
      expect(isInside(one.box, box), one.text).toBe(true);
      for (const other of map.texts.slice(index + 1)) {
        expect(overlap(one.box, other.box), `${one.text}, ${other.text}`).toBe(
          false,
        );
      }
      for (const mark of map.marks) {
        expect(overlap(one.box, mark.box), `${one.text}, ${mark.name}`).toBe(
          false,
        );
      }
    });
  });

  test("every place has its symbol", () => {
    expect(map.marks.filter(({ kind }) => kind === "symbol")).toHaveLength(
      count,
    );
  });
});

test.each([6, 60])("of %d places the chosen one has its name", (count) => {
  const names = layout(count, "place-3").texts.map(({ name }) => name);
  expect(names).toContain("name place-3");
});

test("type gets smaller before a name is left out", () => {
  expect(layout(6).sizes).toEqual(sizes[0]);
  expect(layout(60).sizes).toEqual(sizes[1]);
});

test("where roles leave no room, places have their names alone", () => {
  const bare = { ...sizes[1], role: null };
  const namesIn = ({ texts }: ReturnType<typeof layout>) =>
    texts.filter(({ name }) => name.startsWith("name place-")).length;
  const map = layout(120, null, [...sizes, bare]);
  expect(map.sizes).toEqual(bare);
  expect(namesIn(map)).toBeGreaterThan(namesIn(layout(120)));
  expect(map.texts.some(({ name }) => name.startsWith("role"))).toBe(false);
  expect(layout(6, null, [...sizes, bare]).sizes).toEqual(sizes[0]);
});

test("a chosen city has a ring, which its own name keeps clear of", () => {
  const { marks, texts } = layout(6, "place-5");
  const ring = marks.find(({ kind }) => kind === "ring");
  expect(ring?.name).toBe("ring place-5");
  for (const text of texts) {
    expect(ring !== undefined && overlap(text.box, ring.box)).toBe(false);
  }
});

test("where there is not room for all names, those that come first in the briefing have it", () => {
  const names = layout(120).texts.map(({ name }) => name);
  const hasName = (index: number) => names.includes(`name place-${index}`);
  const places = Array.from({ length: 120 }, (_, index) => index);
  expect(places.every(hasName)).toBe(false);
  expect(places.slice(0, 12).filter((index) => !hasName(index))).toEqual([]);
});
