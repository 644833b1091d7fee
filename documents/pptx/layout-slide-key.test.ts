import { describe, expect, test } from "vitest";
import { overlap } from "@/lib/geometry/rectangle";
import { layoutSlideKey } from "./layout-slide-key";
import { slideLayout } from "./slide-layout";

const short = ["Host", "Delegation", "Not present"];
const long = Array.from(
  { length: 9 },
  (_, at) =>
    `Part ${at} in the work of a regional commission and its secretariat`,
);
const { x, y, w, h } = slideLayout.legend;

describe.each([
  ["few", short],
  ["some of them long", [...short, ...short, ...long.slice(0, 2)]],
  ["many", long],
  ["many more", [...long, ...long]],
])("entries of a key, %s", (_what, texts) => {
  const { top, entries } = layoutSlideKey(texts);

  test("stand within the slide, under the title, none on another", () => {
    expect(entries).toHaveLength(texts.length);
    expect(top).toBeLessThanOrEqual(y);
    expect(top).toBeGreaterThan(slideLayout.panel.y);
    for (const [index, { words }] of entries.entries()) {
      expect(words.x).toBeGreaterThan(x);
      expect(words.x + words.width).toBeLessThanOrEqual(x + w + 1e-9);
      expect(words.y).toBeGreaterThan(top);
      expect(words.y + words.height).toBeLessThanOrEqual(y + h + 1e-9);
      for (const other of entries.slice(index + 1))
        expect(overlap(words, other.words)).toBe(false);
    }
  });
});

test("a long entry takes two lines, and the text beside the map gives way only to a key without room", () => {
  const some = layoutSlideKey([
    ...short,
    ...short,
    ...short,
    ...long.slice(0, 2),
  ]);
  const heights = some.entries.map(({ words }) => words.height);
  expect(Math.max(...heights)).toBeGreaterThan(1.5 * Math.min(...heights));
  expect(some.top).toBe(y);
  expect(layoutSlideKey([...long, ...long]).top).toBeLessThan(y);
});
