import { expect, test } from "vitest";
import { reduceColours } from "./reduce-colours";

/** A picture of a row with these colours, each as often as is said. */
function draw(...runs: [colour: number[], count: number][]) {
  const pixels = runs.flatMap(([colour, count]) =>
    Array.from({ length: count }, () => [...colour, 255]).flat(),
  );
  return reduceColours(Uint8Array.from(pixels), pixels.length / 4, 1);
}

const colourAt = (picture: ReturnType<typeof draw>, at: number) => {
  const place = 3 * (picture?.pixels[at] ?? 0);
  return [...(picture?.palette.subarray(place, place + 3) ?? [])];
};

test("few colours stay as they are", () => {
  const picture = draw([[0, 158, 219], 5], [[255, 255, 255], 2]);
  expect(picture?.palette).toHaveLength(6);
  expect(colourAt(picture, 0)).toEqual([0, 158, 219]);
  expect(colourAt(picture, 6)).toEqual([255, 255, 255]);
});

test("of many, the frequent ones stay, and each other one becomes one like it", () => {
  // As at an edge between two colours.
  const shades = Array.from({ length: 240 }, (_, at): [number[], number] => [
    [at, 240 - at, 0],
    1,
  ]);
  const picture = draw([[12, 200, 34], 9], ...shades);
  expect((picture?.palette.length ?? 0) / 3).toBeLessThanOrEqual(112);
  expect(colourAt(picture, 0)).toEqual([12, 200, 34]);
  for (const [at, [[red = 0, green = 0]]] of shades.entries()) {
    const [r = 0, g = 0] = colourAt(picture, 9 + at);
    expect(Math.hypot(r - red, g - green)).toBeLessThan(20);
  }
});

test("what is no drawing is left alone", () => {
  const pixels = Uint8Array.from({ length: 4 * 30_000 }, (_, at) =>
    at % 4 === 3 ? 255 : at % 4 === 0 ? (at / 4) % 256 : at / 1024,
  );
  expect(reduceColours(pixels, 30_000, 1)).toBeNull();
});
