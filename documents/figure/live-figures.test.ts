import { describe, expect, test } from "vitest";
import { isInside, overlap } from "@/lib/geometry/rectangle";
import type { FigureVariant } from "@/lib/sheet/figure-content";
import { listViewFiles, readViewFile } from "@/wording/page/view-files";
import { makeCard, makeFigure } from "./make-figure";

const variants: FigureVariant[] = ["full", "map", "bw"];

describe.each(listViewFiles([".svg"]))(
  "the figure of $briefing, $file in $lang",
  (params) => {
    const page = readViewFile(params);

    test.each(variants)("%s: nothing collides, nothing is lost", (variant) => {
      const figure = makeFigure(page, variant);
      expectOrder(figure);
      for (const { name } of page.briefing.places)
        expect(figure.svg).toContain(`>${name[page.lang]}<`);
    });

    test("card: nothing collides, every place is marked", () => {
      const card = makeCard(page);
      expectOrder(card);
      expect(card.layout.map.marks.length).toBeGreaterThanOrEqual(
        page.briefing.places.length,
      );
    });
  },
);

function expectOrder({ layout }: ReturnType<typeof makeFigure>): void {
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
}
