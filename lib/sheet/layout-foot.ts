import type { FigureContent, FigureSource } from "./figure-content";
import {
  joinSections,
  setText,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import { placeLogo } from "./place-logo";
import { setLines } from "./set-lines";

type Column = { x: number; top: number; width: number };

const titleStyle = { size: 14.5, weight: 700 } as const;
const sourceStyle = { size: 13, weight: 400 } as const;
const numberStyle = { size: 13, weight: 700 } as const;
const smallStyle = { size: 12.5, weight: 400 } as const;
const imprintStyle = { size: 13, weight: 400 } as const;
const draftStyle = { size: 13, weight: 700 } as const;
const gutter = 28;
const codeSize = 112;
const logoSize = { width: 180, height: 84 };

/** The numbered sources in two columns of even height, and a remark under them. */
export function layoutSources(
  { title, entries, remark }: FigureContent["sources"],
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const head = setLines(
    { name: "sources", text: title, x, top, width, style: titleStyle },
    measure,
  );
  const columnWidth = (width - gutter) / 2;
  const layoutColumn = (list: readonly FigureSource[], left: number) =>
    layoutEntries(
      list,
      { x: left, top: head.bottom + 2, width: columnWidth },
      measure,
    );
  const splits = entries.map((_, index) => {
    const first = layoutColumn(entries.slice(0, index + 1), x);
    const rest = layoutColumn(
      entries.slice(index + 1),
      x + columnWidth + gutter,
    );
    return joinSections(first, rest);
  });
  const columns = splits.reduce(
    (best, one) => (one.bottom < best.bottom ? one : best),
    splits[0] ?? head,
  );
  const last = setLines(
    {
      name: "remark",
      text: remark,
      x,
      top: columns.bottom + 2,
      width,
      style: sourceStyle,
      fill: "ink-soft",
    },
    measure,
  );
  return joinSections(head, columns, last);
}

function layoutEntries(
  entries: readonly FigureSource[],
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const parts: Section[] = [];
  let bottom = top;
  for (const { numbers, text, url } of entries) {
    const lead = measure(numbers, numberStyle);
    const lines = setLines(
      {
        name: `source ${numbers}`,
        text,
        x,
        top: bottom,
        width,
        style: sourceStyle,
        indent: lead + 8,
        hang: 14,
      },
      measure,
    );
    const y = lines.texts[0]?.y ?? bottom;
    const number = setText(
      { name: `numbers ${numbers}`, text: numbers, x, y, style: numberStyle },
      measure,
    );
    const address = setLines(
      {
        name: `address ${numbers}`,
        text: url ?? "",
        x,
        top: lines.bottom,
        width,
        style: sourceStyle,
        fill: "accent",
        href: url ?? "",
        indent: 14,
        hang: 14,
      },
      measure,
    );
    parts.push({ ...lines, texts: [number, ...lines.texts, ...address.texts] });
    bottom = address.bottom + 3;
  }
  return {
    texts: parts.flatMap((part) => part.texts),
    marks: [],
    bottom,
  };
}

/** On whose behalf, and what boundaries and names imply. */
export function layoutDisclaimer(
  { organisation, disclaimer }: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const text = [organisation, disclaimer].filter((one) => one !== "").join(" ");
  return setLines(
    {
      name: "disclaimer",
      text,
      x,
      top,
      width,
      style: smallStyle,
      fill: "ink-soft",
    },
    measure,
  );
}

/** Disclaimer, status and number of the map, the way to the live one, its QR code, and the logo. */
export function layoutFoot(
  content: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const { live, imprint } = content;
  const logo = placeLogo(content.logo, {
    ...logoSize,
    x: x + width - codeSize - gutter - logoSize.width,
    y: top + 3 + (codeSize - logoSize.height) / 2,
  });
  const textWidth =
    width - codeSize - gutter - (logo ? logo.box.width + gutter : 0);
  const column = { x, width: textWidth };
  const disclaimer = layoutDisclaimer(content, { ...column, top }, measure);
  const parts = [disclaimer];
  let bottom = disclaimer.bottom + 6;
  for (const { text, isDraft } of imprint) {
    const line = setLines(
      {
        name: "imprint",
        text,
        ...column,
        top: bottom,
        style: isDraft ? draftStyle : imprintStyle,
        fill: isDraft ? "caution" : "ink",
      },
      measure,
    );
    parts.push(line);
    bottom = line.bottom;
  }
  const label = measure(live.label, imprintStyle);
  const first = setText(
    {
      name: "live",
      text: live.label,
      x,
      y: bottom + 0.85 * imprintStyle.size,
      style: imprintStyle,
    },
    measure,
  );
  const address = setLines(
    {
      name: "live address",
      text: live.url,
      ...column,
      top: bottom,
      style: imprintStyle,
      fill: "accent",
      href: live.url,
      indent: label + 6,
    },
    measure,
  );
  const code: PlacedMark = {
    kind: "code",
    name: "code",
    code: live.code,
    box: {
      x: x + width - codeSize,
      y: top + 3,
      width: codeSize,
      height: codeSize,
    },
  };
  const own: Section = {
    texts: [first],
    marks: logo ? [code, logo] : [code],
    bottom: top + 3 + codeSize,
  };
  return joinSections(...parts, address, own);
}
