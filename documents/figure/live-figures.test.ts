import { describe, expect, test } from "vitest";
import { isInside, overlap } from "@/lib/geometry/rectangle";
import type { FigureVariant } from "@/lib/sheet/figure-content";
import {
  listViewFiles,
  readViewFile,
  type ViewPage,
} from "@/wording/page/view-files";
import { makeCard, makeFigure } from "./make-figure";

const variants: FigureVariant[] = ["full", "map", "bw"];

describe.each(listViewFiles([".svg"]))(
  "the figure of $briefing, $file in $lang",
  (params) => {
    const page = readViewFile(params);

    test.each(variants)("%s: nothing collides, nothing is lost", (variant) => {
      expectOrder(page, makeFigure(page, variant));
    });

    test("card: nothing collides, nothing is lost", () => {
      expectOrder(page, makeCard(page));
    });
  },
);

function expectOrder(
  { briefing: { places }, lang }: ViewPage,
  { layout, svg }: ReturnType<typeof makeFigure>,
): void {
  const { map, texts, marks } = layout;
  const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
  const all = [...map.texts, ...texts];
  all.forEach((one, index) => {
    expect(isInside(one.box, sheet), `${one.text} leaves the sheet`).toBe(true);
    for (const other of [...all.slice(index + 1), ...map.marks]) {
      const said = "text" in other ? other.text : other.name;
      expect(overlap(one.box, other.box), `${one.text}, ${said}`).toBe(false);
    }
  });
  for (const one of map.texts) {
    expect(isInside(one.box, map.box), `${one.text} leaves the map`).toBe(true);
  }
  for (const mark of marks) expect(isInside(mark.box, sheet)).toBe(true);
  for (const place of places) expect(svg).toContain(`>${place.name[lang]}<`);
}
