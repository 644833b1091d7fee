import type { Rectangle } from "../geometry/rectangle";
import type { FigureContent, FigureLegend } from "./figure-content";
import { disagreed } from "./sheet-fill";
import {
  setText,
  squareAround,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import type { ScaleBar } from "./scale-bar";
import { leading, setLines } from "./set-lines";

const swatch = { width: 34, height: 19 };
const symbolHalf = 7;
const style = { size: 14.5, weight: 400 } as const;
const titleStyle = { size: 14.5, weight: 700 } as const;
const gap = 5;

type Entry = { name: string; text: string; marks: PlacedMark[] };

/** What colours, symbols and lines mean, in words, one under the other. */
export function layoutLegend(
  legend: FigureLegend,
  { x, top, width }: { x: number; top: number; width: number },
  hasUndetermined: boolean,
  measure: Measure,
): Section {
  const title = setLines(
    { name: "legend", text: legend.title, x, top, width, style: titleStyle },
    measure,
  );
  const parts = [title];
  let bottom = title.bottom + gap;
  for (const write of entriesOf(legend, hasUndetermined)) {
    const sample = { x, y: bottom, ...swatch };
    const { name, text, marks } = write(sample);
    const lines = setLines(
      {
        name,
        text,
        x: x + swatch.width + 12,
        top: bottom + (swatch.height - leading * style.size) / 2,
        width: width - swatch.width - 12,
        style,
      },
      measure,
    );
    parts.push({ ...lines, marks });
    bottom = Math.max(lines.bottom, bottom + swatch.height) + gap;
  }
  return {
    texts: parts.flatMap((part) => part.texts),
    marks: parts.flatMap((part) => part.marks),
    bottom,
  };
}

function entriesOf(
  { roles, disagreed: hatch, links, selected, undetermined }: FigureLegend,
  hasUndetermined: boolean,
): ((box: Rectangle) => Entry)[] {
  const line = (kind: "link" | "undetermined", text: string) => {
    return (box: Rectangle): Entry => ({
      name: `legend ${kind}`,
      text,
      marks: [
        { kind: "line", name: `sample ${kind}`, line: kind, box: midline(box) },
      ],
    });
  };
  return [
    ...roles.map(
      ({ role, shape, fill, isOfCities, text }) =>
        (box: Rectangle) => {
          const symbol: PlacedMark = {
            kind: "symbol",
            name: `sample symbol ${role}`,
            shape,
            isCity: isOfCities,
            halo: fill !== null,
            box: squareAround(middleOf(box), symbolHalf),
          };
          const swatch: PlacedMark[] =
            fill === null
              ? []
              : [{ kind: "swatch", name: `sample ${role}`, fill, box }];
          return { name: `legend ${role}`, text, marks: [...swatch, symbol] };
        },
    ),
    ...(hatch === null
      ? []
      : [
          (box: Rectangle): Entry => ({
            name: `legend ${disagreed}`,
            text: hatch,
            marks: [
              {
                kind: "swatch",
                name: `sample ${disagreed}`,
                fill: disagreed,
                box,
              },
            ],
          }),
        ]),
    ...(selected === null
      ? []
      : [
          (box: Rectangle): Entry => ({
            name: "legend selected",
            text: selected.text,
            marks: [
              selected.isCity
                ? {
                    kind: "ring",
                    name: "sample selected",
                    box: squareAround(middleOf(box), symbolHalf + 2),
                  }
                : {
                    kind: "outline",
                    name: "sample selected",
                    fill: selected.fill,
                    box,
                  },
            ],
          }),
        ]),
    ...(links === null ? [] : [line("link", links)]),
    ...(hasUndetermined ? [line("undetermined", undetermined)] : []),
  ];
}

function middleOf({ x, y, width, height }: Rectangle) {
  return { x: x + width / 2, y: y + height / 2 };
}

function midline({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y: y + height / 2, width, height: 0 };
}

const tickStyle = { size: 13, weight: 400 } as const;
const aboutStyle = { size: 13, weight: 400 } as const;

/** The scale bar with its numbers above and what it holds for below, to the right edge. */
export function layoutScale(
  { unit, about }: FigureContent["scale"],
  { kilometres, width: length }: ScaleBar,
  { x, top, width }: { x: number; top: number; width: number },
  measure: Measure,
): Section {
  const [half, full] = [`${kilometres / 2}`, `${kilometres}`];
  const y = top + 12;
  const numbers = [
    { text: "0", x, anchor: "start" as const },
    { text: half, x: x + length / 2, anchor: "middle" as const },
    {
      text: `${full} ${unit}`,
      x: x + length - measure(full, tickStyle) / 2,
      anchor: "start" as const,
    },
  ].map((tick) =>
    setText({ ...tick, name: "scale", y, style: tickStyle }, measure),
  );
  const bar: PlacedMark = {
    kind: "scale",
    name: "scale bar",
    box: { x, y: top + 18, width: length, height: 7 },
  };
  const lines = setLines(
    {
      name: "scale about",
      text: about,
      x,
      top: top + 31,
      width,
      style: aboutStyle,
      fill: "ink-soft",
    },
    measure,
  );
  return { ...lines, texts: [...numbers, ...lines.texts], marks: [bar] };
}
