import type { FigureContent } from "./figure-content";
import type { Column } from "./figure-layout";
import { setText, type Measure, type PlacedMark, type Section } from "./placed";
import type { ScaleBar } from "./scale-bar";
import { setLines } from "./set-lines";

/** The scale bar with its numbers above; below it what it holds for, where that is said. */
export function layoutScale(
  {
    unit,
    about,
  }: { unit: string; about: FigureContent["scale"]["about"] | null },
  { kilometres, width: length }: ScaleBar,
  { x, top, width }: Column,
  size: number,
  measure: Measure,
): Section {
  const style = { size, weight: 400 } as const;
  const [half, full] = [`${kilometres / 2}`, `${kilometres}`];
  const y = top + 0.92 * size;
  const numbers = [
    { text: "0", x, anchor: "start" as const },
    { text: half, x: x + length / 2, anchor: "middle" as const },
    {
      text: `${full} ${unit}`,
      x: x + length - measure(full, style) / 2,
      anchor: "start" as const,
    },
  ].map((tick) => setText({ ...tick, name: "scale", y, style }, measure));
  const bar: PlacedMark = {
    kind: "scale",
    name: "scale bar",
    box: { x, y: top + 1.38 * size, width: length, height: 0.54 * size },
  };
  const bottom = top + 2.38 * size;
  if (about === null) return { texts: numbers, marks: [bar], bottom };
  const lines = setLines(
    {
      name: "scale about",
      text: about,
      x,
      top: bottom,
      width,
      style,
      fill: "ink-soft",
    },
    measure,
  );
  return { ...lines, texts: [...numbers, ...lines.texts], marks: [bar] };
}
