import type { Rectangle } from "../geometry/rectangle";
import type { FigureLegend } from "./figure-content";
import { isRinged } from "./layout-labels";
import type { Column, FigureRequest } from "./figure-layout";
import { findOpenBorders } from "./open-borders";
import { disagreed, type SheetFill } from "./sheet-fill";
import {
  joinSections,
  squareAround,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import { leading, setLines } from "./set-lines";

/** Sizes of a key: its text, what is smaller, samples, half a symbol, and between lines. */
export type KeySizes = {
  text: number;
  small: number;
  swatch: { width: number; height: number };
  symbol: number;
  gap: number;
};

export const sheetKey: KeySizes = {
  text: 14.5,
  small: 13,
  swatch: { width: 34, height: 19 },
  symbol: 7,
  gap: 5,
};

/** Sample and words of an entry; the sample is drawn into a box. */
type Entry = {
  name: string;
  text: string;
  draw: (box: Rectangle) => PlacedMark[];
};

/** What colours, symbols and lines of a figure's map mean: only what is seen on it. */
export function layoutKey(
  {
    content,
    drawing,
    extent,
  }: Pick<FigureRequest, "content" | "drawing" | "extent">,
  { scale }: { scale: number },
  column: Column,
  sizes: KeySizes,
  measure: Measure,
): Section {
  const open = findOpenBorders(drawing.borders, extent, scale);
  const { selected } = content.legend;
  const place = drawing.places.find(({ id }) => id === content.selected);
  const legend: FigureLegend = {
    ...content.legend,
    selected: selected && {
      ...selected,
      isRing: place === undefined || isRinged(place, scale),
    },
  };
  return layoutLegend(legend, column, open, sizes, measure);
}

/** What colours, symbols and lines mean, in words, one under the other; shades are side by side. */
function layoutLegend(
  legend: FigureLegend,
  { x, top, width }: Column,
  open: OpenBorders,
  sizes: KeySizes,
  measure: Measure,
): Section {
  const { text: size, gap } = sizes;
  const title = setLines(
    {
      name: "legend",
      text: legend.title,
      x,
      top,
      width,
      style: { size, weight: 700 },
    },
    measure,
  );
  const steps = layoutRow(
    legend.steps.map(({ fill, text }) => ({
      name: `legend ${fill}`,
      text,
      draw: (box) => [swatchOf(fill, fill, box)],
    })),
    { x, top: title.bottom + gap, width },
    sizes,
    measure,
  );
  const parts = [title, steps];
  let bottom = steps.bottom;
  for (const entry of entriesOf(legend, open, sizes.symbol)) {
    const part = layoutEntry(entry, { x, top: bottom, width }, sizes, measure);
    parts.push(part);
    bottom = part.bottom + gap;
  }
  return joinSections(...parts, { texts: [], marks: [], bottom });
}

/** Which borders that are not agreed a map shows: of its places, or of its neighbours. */
type OpenBorders = ReturnType<typeof findOpenBorders>;

/** Entries side by side, in as many lines as they need. */
function layoutRow(
  entries: readonly Entry[],
  { x, top, width }: Column,
  sizes: KeySizes,
  measure: Measure,
): Section {
  const parts: Section[] = [{ texts: [], marks: [], bottom: top }];
  let [left, line] = [x, top];
  let bottom = top;
  for (const entry of entries) {
    const needed = sampleWidth(sizes) + measure(entry.text, styleOf(sizes)) + 1;
    if (left > x && left + needed > x + width) [left, line] = [x, bottom];
    const column = { x: left, top: line, width: x + width - left };
    const part = layoutEntry(entry, column, sizes, measure);
    parts.push(part);
    bottom = Math.max(bottom, part.bottom + sizes.gap);
    left += needed + sizes.text;
  }
  return joinSections(...parts, { texts: [], marks: [], bottom });
}

const styleOf = ({ text }: KeySizes) => ({ size: text, weight: 400 }) as const;

const sampleWidth = ({ swatch, text }: KeySizes) => swatch.width + 0.75 * text;

function layoutEntry(
  { name, text, draw }: Entry,
  { x, top, width }: Column,
  sizes: KeySizes,
  measure: Measure,
): Section {
  const { swatch } = sizes;
  const indent = sampleWidth(sizes);
  const style = styleOf(sizes);
  const lines = setLines(
    {
      name,
      text,
      x: x + indent,
      top: top + (swatch.height - leading * style.size) / 2,
      width: width - indent,
      style,
    },
    measure,
  );
  return {
    texts: lines.texts,
    marks: draw({ x, y: top, ...swatch }),
    bottom: Math.max(lines.bottom, top + swatch.height),
  };
}

function swatchOf(name: string, fill: SheetFill, box: Rectangle): PlacedMark {
  return { kind: "swatch", name: `sample ${name}`, fill, box };
}

function entriesOf(
  { roles, disagreed: hatch, links, selected, undetermined }: FigureLegend,
  open: OpenBorders,
  half: number,
): Entry[] {
  return [
    ...roles.map(({ role, shape, fill, isOfCities, text }): Entry => ({
      name: `legend ${role}`,
      text,
      draw: (box) => [
        ...(fill === null ? [] : [swatchOf(role, fill, box)]),
        {
          kind: "symbol",
          name: `sample symbol ${role}`,
          shape,
          isCity: isOfCities,
          halo: fill !== null,
          box: squareAround(middleOf(box), half),
        },
      ],
    })),
    ...(hatch === null
      ? []
      : [
          {
            name: `legend ${disagreed}`,
            text: hatch,
            draw: (box: Rectangle) => [swatchOf(disagreed, disagreed, box)],
          },
        ]),
    ...(selected === null ? [] : [describeSelected(selected, half)]),
    ...(links === null ? [] : [describeLine("link", links)]),
    ...(open.ofPlaces ? [describeLine("open border", undetermined)] : []),
    ...(open.ofNeighbours && !open.ofPlaces
      ? [describeLine("undetermined", undetermined)]
      : []),
  ];
}

/** The red outline of a state, or the ring round a city. */
function describeSelected(
  { text, fill, isRing }: NonNullable<FigureLegend["selected"]>,
  half: number,
): Entry {
  const name = "sample selected";
  return {
    name: "legend selected",
    text,
    draw: (box) => [
      isRing
        ? { kind: "ring", name, box: squareAround(middleOf(box), half + 2) }
        : { kind: "outline", name, fill, box },
    ],
  };
}

function describeLine(
  line: "link" | "undetermined" | "open border",
  text: string,
): Entry {
  return {
    name: `legend ${line}`,
    text,
    draw: (box) => [
      { kind: "line", name: `sample ${line}`, line, box: midline(box) },
    ],
  };
}

function middleOf({ x, y, width, height }: Rectangle) {
  return { x: x + width / 2, y: y + height / 2 };
}

function midline({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y: y + height / 2, width, height: 0 };
}
