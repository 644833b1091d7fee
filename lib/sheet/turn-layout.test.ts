import { expect, test } from "vitest";
import type { FigureLayout } from "./figure-layout";
import { setText, type PlacedMark } from "./placed";
import { moveMapAcross, turnLayout } from "./turn-layout";

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

test("a map that has words beside it changes sides with all that is on it", () => {
  const name = textAt("name", "Here", 140);
  const mark: PlacedMark = { kind: "ring", name: "ring", box: box(120, 10) };
  const beside = { box: box(40, 600), texts: [name], marks: [mark] };
  const { map: moved } = moveMapAcross({
    width: 1000,
    height: 100,
    map: beside as unknown as FigureLayout["map"],
    marks: [],
    texts: [],
  });
  expect(moved.box.x + moved.box.width).toBe(960);
  expect(moved.texts[0]?.x).toBe(name.x + 320);
  expect(moved.texts[0]?.box.x).toBe(name.box.x + 320);
  expect(moved.marks[0]?.box.x).toBe(440);
});
