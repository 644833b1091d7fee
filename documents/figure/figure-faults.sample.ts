import { isInside, overlap } from "@/lib/geometry/rectangle";
import type { FigureLayout } from "@/lib/sheet/figure-layout";
import type { PlacedMark, PlacedText } from "@/lib/sheet/placed";

/** What collides in a figure, or leaves it. */
export function findFaults({ map, texts, marks, width, height }: FigureLayout) {
  const sheet = { x: 0, y: 0, width, height };
  const all = [...map.texts, ...texts];
  return [
    ...all.flatMap((one, index) => findMeeting(one, all.slice(index + 1))),
    ...all.flatMap((one) => findMeeting(one, map.marks)),
    ...marks.flatMap((mark) => findMeeting(mark, texts)),
    ...[...all, ...marks]
      .filter(({ box }) => !isInside(box, sheet))
      .map((one) => `${one.name} leaves the sheet`),
    ...map.texts
      .filter(({ box }) => !isInside(box, map.box))
      .map((one) => `${one.name} leaves the map`),
  ];
}

type Placed = PlacedText | PlacedMark;

function findMeeting(one: Placed, others: readonly Placed[]): string[] {
  return others
    .filter((other) => overlap(one.box, other.box))
    .map((other) => `${one.name} meets ${other.name}`);
}
