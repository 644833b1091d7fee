import { expect, test } from "vitest";
import type { FigureLayout } from "./layout-figure";
import { setText, type PlacedMark } from "./placed";
import { turnLayout } from "./turn-layout";

const measure = (text: string) => text.length * 10;
const style = { size: 10, weight: 400 } as const;
const textAt = (name: string, text: string, x: number) =>
  setText({ name, text, x, y: 50, style }, measure);

const box = (x: number, width: number) => ({ x, y: 0, width, height: 10 });
const marks: PlacedMark[] = [
  { kind: "swatch", name: "legend", fill: "plain", box: box(40, 30) },
  { kind: "scale", name: "scale bar", box: box(600, 200) },
];
const map = {} as FigureLayout["map"];

const turned = turnLayout(
  {
    width: 1000,
    height: 100,
    map,
    marks,
    texts: [
      textAt("title", "خريطة", 40),
      textAt("live", "https://example.org/", 40),
      textAt("scale", "0", 600),
      textAt("scale", "100", 800),
    ],
  },
  { x: 0, width: 1000 },
);

test("words begin at the right, and run from there", () => {
  const [title] = turned.texts;
  expect(title).toMatchObject({ x: 960, anchor: "end", box: { x: 910 } });
  expect(title?.text).toBe("\u202bخريطة\u202c");
  expect(turned.texts[1]?.text).toBe("https://example.org/");
  expect(turned.marks[0]?.box.x).toBe(930);
});

test("the scale bar changes its side and not its direction; the map stays", () => {
  expect(turned.marks[1]?.box.x).toBe(200);
  const scale = turned.texts.filter(({ name }) => name === "scale");
  expect(scale.map(({ text, x }) => [text, x])).toEqual([
    ["0", 200],
    ["100", 400],
  ]);
  expect(turned.map).toBe(map);
});
