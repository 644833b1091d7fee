import type { FigureContent, FigureSource } from "./figure-content";
import type { Column } from "./figure-layout";
import { joinSections, setText, type Measure, type Section } from "./placed";
import { setLines } from "./set-lines";

const titleStyle = { size: 14.5, weight: 700 } as const;
const gutter = 28;

/** How the list of sources is set: the fewer lines, the more of them there are. */
export type SourceSizes = {
  text: number;
  columns: number;
  hasAddresses: boolean;
};

/** The numbered sources in columns of even height, and a remark under them. */
export function layoutSources(
  { title, entries, remark }: FigureContent["sources"],
  { x, top, width }: Column,
  sizes: SourceSizes,
  measure: Measure,
): Section {
  const head = setLines(
    { name: "sources", text: title, x, top, width, style: titleStyle },
    measure,
  );
  const { columns, text: size } = sizes;
  const columnWidth = (width - (columns - 1) * gutter) / columns;
  const set = (list: readonly FigureSource[], at: number) =>
    layoutEntries(
      list,
      {
        x: x + at * (columnWidth + gutter),
        top: head.bottom + 2,
        width: columnWidth,
      },
      sizes,
      measure,
    );
  const lists = splitEvenly(entries, columns, (list) => set(list, 0).bottom);
  const all = joinSections(head, ...lists.map(set));
  const last = setLines(
    {
      name: "remark",
      text: remark,
      x,
      top: all.bottom + 2,
      width,
      style: { size, weight: 400 },
      fill: "ink-soft",
    },
    measure,
  );
  return joinSections(all, last);
}

/** A list in so many parts, in its order, of which the longest is as short as can be. */
function splitEvenly<One>(
  all: readonly One[],
  parts: number,
  lengthOf: (list: readonly One[]) => number,
): (readonly One[])[] {
  if (parts <= 1 || all.length === 0) return [all];
  const splits = all.map((_, at) => {
    const first = all.slice(0, at + 1);
    return { first, rest: all.slice(at + 1), length: lengthOf(first) };
  });
  // The rest is measured only as far as it decides.
  let best: { lists: (readonly One[])[]; length: number } | null = null;
  for (const { first, rest, length } of splits) {
    if (best !== null && length >= best.length) break;
    const lists = [first, ...splitEvenly(rest, parts - 1, lengthOf)];
    const longest = Math.max(...lists.map(lengthOf));
    if (best === null || longest < best.length)
      best = { lists, length: longest };
  }
  return best?.lists ?? [all];
}

function layoutEntries(
  entries: readonly FigureSource[],
  { x, top, width }: Column,
  { text: size, hasAddresses }: SourceSizes,
  measure: Measure,
): Section {
  const style = { size, weight: 400 } as const;
  const numberStyle = { size, weight: 700 } as const;
  const parts: Section[] = [];
  let bottom = top;
  for (const { number: of, text, url } of entries) {
    const number = `${of}`;
    const lead = measure(number, numberStyle);
    const lines = setLines(
      {
        name: `source ${number}`,
        text,
        x,
        top: bottom,
        width,
        style,
        indent: lead + 8,
        hang: 14,
      },
      measure,
    );
    const y = lines.texts[0]?.y ?? bottom;
    const mark = setText(
      { name: `number ${number}`, text: number, x, y, style: numberStyle },
      measure,
    );
    const address = setLines(
      {
        name: `address ${number}`,
        text: (hasAddresses ? url : null) ?? "",
        x,
        top: lines.bottom,
        width,
        style,
        fill: "accent",
        href: url ?? "",
        indent: 14,
        hang: 14,
      },
      measure,
    );
    parts.push({ ...lines, texts: [mark, ...lines.texts, ...address.texts] });
    bottom = address.bottom + 3;
  }
  return {
    texts: parts.flatMap((part) => part.texts),
    marks: [],
    bottom,
  };
}
