import { expect, test } from "vitest";
import { sayLine } from "../report/report-lines";
import { fitPanel, heightOfPanel } from "./fit-panel";

const more = sayLine("and others, in the notes");
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    sayLine(
      `${at} took part in a workshop on the security of borders, with notes`,
      {
        notes: [1, 2, 3],
      },
    ),
  );
const height = heightOfPanel(["Host", "Delegation"]);

test("few lines are large, more of them smaller, and none is left out while there is a size for it", () => {
  const sizes = [2, 10, 13].map((count) => {
    const fitted = fitPanel(lines(count), height, more);
    expect(fitted.lines).toEqual(lines(count));
    return fitted.size;
  });
  expect(sizes[0]).toBe(13);
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect(new Set(sizes).size).toBeGreaterThan(1);
});

test("what has no room in the smallest size is left out whole, from the end, and said to be elsewhere", () => {
  const { lines: shown, size } = fitPanel(lines(60), height, more);
  expect(size).toBe(9);
  expect(shown.at(-1)).toEqual(more);
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.slice(0, -1)).toEqual(lines(60).slice(0, shown.length - 1));
  // As many as there is room for.
  const fewer = fitPanel(lines(60), height / 2, more).lines.length;
  expect(fewer).toBeLessThan(shown.length);
});
