import { expect, test } from "vitest";
import { measureArial } from "@/lib/text/arial-widths";
import { openPackage } from "../office/office-package.sample";
import { openReport } from "../report/report-page.sample";
import { describeSlides } from "./describe-slides";
import { writePptx } from "./write-pptx";

/** EMU in a point. */
const point = 12_700;

test("widths are those of the typeface, upright and bold, in both scripts", () => {
  // From the metrics of Arial: A is 667 and 722, a Cyrillic ю 750 thousandths.
  expect(measureArial("A", 10)).toBeCloseTo(6.67);
  expect(measureArial("A", 10, true)).toBeCloseTo(7.22);
  expect(measureArial("ю", 10)).toBeCloseTo(7.5);
  expect(measureArial("中", 10)).toBeGreaterThan(9);
});

test.each(["en", "ru"])(
  "in %s the ground of a name is as wide as its words, and not wider",
  async (lang) => {
    const deck = describeSlides(openReport(lang, "overview", ".pptx"));
    const pptx = openPackage(await writePptx(deck));
    const labels = pptx.all("ppt/slides/slide1.xml", "p:sp").filter((shape) => {
      const [named] = shape.inner("p:cNvPr");
      return named?.attributes["name"]?.startsWith("label-");
    });
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) {
      const lines = label.inner("a:p").map((line) => {
        const [run] = line.inner("a:rPr");
        const size = Number(run?.attributes["sz"]) / 100;
        const isBold = run?.attributes["b"] === "1";
        return measureArial(line.text, size, isBold);
      });
      const [extent] = label.inner("a:ext");
      const width = Number(extent?.attributes["cx"]) / point;
      const longest = Math.max(...lines);
      expect(width).toBeGreaterThanOrEqual(longest);
      expect(width).toBeLessThanOrEqual(longest + 4);
    }
  },
);
