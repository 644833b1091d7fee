import { describe, expect, test } from "vitest";
import { kindsOfSize } from "@/lib/sheet/figure-files";
import {
  figureSizes,
  sizeMillimetres,
  unitMillimetres,
  unitsPerPoint,
  type FigureKind,
  type FigureSize,
} from "@/lib/sheet/figure-form";
import type { FigureLayout } from "@/lib/sheet/figure-layout";
import { listFigureNames } from "@/wording/page/kit-names";
import { readViewFile } from "@/wording/page/view-files";
import { findFaults } from "./figure-faults.sample";
import { makeCard, makeFigure } from "./make-figure";

/** Points below which nothing may be on paper, and on a slide, where it is seen from afar. */
const leastPoints = { column: 6.5, text: 6.5, page: 6.5, slide: 9 } as const;

const forms = figureSizes.flatMap((size) =>
  kindsOfSize[size]
    // Without colours everything stands where it stood.
    .filter((kind) => kind !== "bw")
    .map((kind): [FigureSize, FigureKind] => [size, kind]),
);

const views = listFigureNames().filter(
  ({ file }) => /-text-\w+\.svg$/.test(file) && !/-(bw|map|titled)-/.test(file),
);

test("every view has its figure in every lens", () => {
  expect(views.some(({ file }) => file.includes("-involvement-"))).toBe(true);
});

describe.each(views)("the figure of $file", (params) => {
  const page = readViewFile(params);

  test.each(forms)(
    "%s, %s: nothing collides, is cut, lost or too small",
    (size, kind) => {
      const { layout, svg } = makeFigure(page, size, kind);
      expect(findFaults(layout)).toEqual([]);
      // On the map, or where that has no room, under its key.
      const unnamed = layout.texts
        .filter(({ name }) => name.startsWith("legend unnamed"))
        .map(({ text }) => text)
        .join(" ");
      for (const { id, name } of page.briefing.places) {
        const own = name[page.lang] ?? id;
        const isThere = svg.includes(`>${own}<`) || unnamed.includes(own);
        expect(isThere, own).toBe(true);
      }
      const sizes = [...layout.texts, ...layout.map.texts].map(
        ({ style }) => style.size / unitsPerPoint,
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastPoints[size]);
      expect(layout.width * unitMillimetres).toBeCloseTo(sizeMillimetres[size]);
      const shape = layout.height / layout.width;
      if (size === "page") expect(shape).toBeCloseTo(297 / 210);
      else if (size === "slide") expect(shape).toBeCloseTo(9 / 16);
      // With its caption it has room on a page.
      else expect(layout.height * unitMillimetres).toBeLessThan(200);
      expectKey(layout, kind, page.place !== null);
    },
  );

  test("card: nothing collides, every place is marked", () => {
    const { layout } = makeCard(page);
    expect(findFaults(layout)).toEqual([]);
    expect(layout.map.marks.length).toBeGreaterThanOrEqual(
      page.briefing.places.length,
    );
  });
});

/** What the map has is in its key, and the figure says whose it is and what it implies. */
function expectKey(
  { texts, map }: FigureLayout,
  kind: FigureKind,
  isOfPlace: boolean,
): void {
  const names = texts.map(({ name }) => name);
  expect(names).toContain("disclaimer");
  if (kind === "map") return;
  expect(names.some((name) => /^(source|live)$/.test(name))).toBe(true);
  expect(names).toContain("legend");
  expect(names.includes("legend selected")).toBe(isOfPlace);
  expect(names.includes("legend link")).toBe(map.drawing.links.length > 0);
}
