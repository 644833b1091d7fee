import type { FigureLayout } from "./figure-layout";
import type { PlacedMark, PlacedText } from "./placed";

/** Around the words of a line: they run from right to left, whatever they begin with. */
const [embed, pop] = ["\u202b", "\u202c"];

/** An address runs from left to right in every language. */
const isAddress = /^https?:/;

/**
 * A figure in a language that is written from right to left: what is beside the map changes sides
 * within a column. The map stays as it is, and the scale bar goes on counting from the left.
 */
export function turnLayout(
  layout: FigureLayout,
  column: { x: number; width: number },
): FigureLayout {
  const across = 2 * column.x + column.width;
  const turnBox = <Box extends { x: number; width: number }>(
    box: Box,
  ): Box => ({
    ...box,
    x: across - box.x - box.width,
  });
  const bar = layout.marks.find(({ kind }) => kind === "scale");
  const shift = bar === undefined ? 0 : turnBox(bar.box).x - bar.box.x;
  const move = <Placed extends PlacedText | PlacedMark>(
    one: Placed,
  ): Placed => ({
    ...one,
    box: { ...one.box, x: one.box.x + shift },
  });
  const anchors = { start: "end", middle: "middle", end: "start" } as const;
  return {
    ...layout,
    marks: layout.marks.map((mark) =>
      mark.kind === "scale" ? move(mark) : { ...mark, box: turnBox(mark.box) },
    ),
    texts: layout.texts.map((text) =>
      text.name === "scale"
        ? { ...move(text), x: text.x + shift }
        : {
            ...text,
            text: isAddress.test(text.text)
              ? text.text
              : embed + text.text + pop,
            x: across - text.x,
            anchor: anchors[text.anchor],
            box: turnBox(text.box),
          },
    ),
  };
}

/** The map at the other side of a figure in which words stand beside it. */
export function moveMapAcross(layout: FigureLayout): FigureLayout {
  const { map, width } = layout;
  const by = width - 2 * map.box.x - map.box.width;
  const move = <Placed extends { box: { x: number } }>(
    one: Placed,
  ): Placed => ({
    ...one,
    box: { ...one.box, x: one.box.x + by },
  });
  return {
    ...layout,
    map: {
      ...move(map),
      marks: map.marks.map(move),
      texts: map.texts.map((text) => ({ ...move(text), x: text.x + by })),
    },
  };
}
