import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateTextWidth } from "./text-width";

/** Widths that Chromium measured in Liberation Sans at 100 px, rounded. */
const measured = [
  { text: "Kazakhstan", bold: true, width: 556 },
  { text: "Turkmenistan", bold: true, width: 648 },
  { text: "Ashgabat", bold: false, width: 423 },
  { text: "Туркменистан", bold: true, width: 695 },
  { text: "Принимающая сторона", bold: false, width: 1086 },
];

test.each(measured)(
  "$text is estimated within a sixth, never much too short",
  (sample) => {
    const estimate = estimateTextWidth(sample.text, 100, sample.bold);
    expect(estimate).toBeGreaterThan(sample.width * 0.96);
    expect(estimate).toBeLessThan(sample.width * 1.17);
  },
);

test("twice the size is twice the width", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(estimateTextWidth(text, 20)).toBeCloseTo(
        2 * estimateTextWidth(text, 10),
      );
    }),
  );
});
